import 'package:webview_flutter/webview_flutter.dart';

final delegate = NavigationDelegate(onSslAuthError: (error) => error.proceed());
