import { WebView } from 'react-native-webview';

export function Shop({ token, theme }: { token: string; theme: string }) {
  return (
    <WebView
      source={{ uri: 'https://shop.acme.com' }}
      injectedJavaScript={`window.localStorage.setItem('token', '${token}'); true;`}
      injectedJavaScriptBeforeContentLoaded={`document.body.className = '${theme}'; true;`}
    />
  );
}
