import 'package:webview_flutter/webview_flutter.dart';

final delegate = NavigationDelegate(
  onSslAuthError: (SslAuthError error) async {
    await error.proceed();
  },
);
