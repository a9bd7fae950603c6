import { WebView } from 'react-native-webview';

export function Shop({ token, theme }: { token: string; theme: string }) {
  return (
    <WebView
      source={{ uri: 'https://shop.acme.com', headers: { Authorization: `Bearer ${token}` } }}
      injectedJavaScript={`window.localStorage.setItem('theme', '${theme}'); true;`}
    />
  );
}
