import 'package:webview_flutter/webview_flutter.dart';

final delegate = NavigationDelegate(
  onSslAuthError: (error) async {
    if (await isPinned(error.certificate)) {
      await error.proceed();
    } else {
      await error.cancel();
    }
  },
);
