import 'package:flutter/widgets.dart';
import 'package:flutter_inappwebview/flutter_inappwebview.dart';

class Browser extends InAppBrowser {
  @override
  Future<ServerTrustAuthResponse?> onReceivedServerTrustAuthRequest(URLAuthenticationChallenge challenge) async {
    debugPrint(challenge.protectionSpace.host);
    return ServerTrustAuthResponse(action: ServerTrustAuthResponseAction.PROCEED);
  }
}
