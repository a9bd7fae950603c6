import 'package:cookie_jar/cookie_jar.dart';
import 'package:flutter_inappwebview/flutter_inappwebview.dart';

Future<void> signIn(InAppWebViewController web, WebUri url, Uri uri, String token, String theme) async {
  final jar = PersistCookieJar();
  await jar.saveFromResponse(uri, [Cookie('session', token)]);
  await CookieManager.instance().setCookie(url: url, name: 'session', value: token);
  await web.evaluateJavascript(source: "localStorage.setItem('token', '$token')");
  await web.evaluateJavascript(source: "localStorage.setItem('theme', '$theme')");
  await web.evaluateJavascript(source: "signIn('$token')");
}
