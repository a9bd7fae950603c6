import { WebView } from 'react-native-webview';

export function Shop({ accessToken, theme }: { accessToken: string; theme: string }) {
  return (
    <WebView
      source={{ uri: 'https://shop.acme.com' }}
      injectedJavaScript={`window.localStorage.setItem('token', '${accessToken}'); true;`}
      injectedJavaScriptBeforeContentLoaded={`document.body.className = '${theme}'; true;`}
    />
  );
}
