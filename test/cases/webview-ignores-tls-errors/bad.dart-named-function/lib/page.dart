import 'package:flutter/widgets.dart';
import 'package:flutter_inappwebview/flutter_inappwebview.dart';

class Page extends StatelessWidget {
  const Page({super.key});

  Future<ServerTrustAuthResponse?> _trust(InAppWebViewController controller, URLAuthenticationChallenge challenge) async =>
      ServerTrustAuthResponse(action: ServerTrustAuthResponseAction.PROCEED);

  @override
  Widget build(BuildContext context) => InAppWebView(onReceivedServerTrustAuthRequest: _trust);
}
