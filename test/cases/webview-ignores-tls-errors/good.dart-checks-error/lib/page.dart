import 'package:flutter/widgets.dart';
import 'package:flutter_inappwebview/flutter_inappwebview.dart';

Widget page() => InAppWebView(
  onReceivedServerTrustAuthRequest: (controller, challenge) async {
    if (challenge.protectionSpace.sslError != null) {
      return ServerTrustAuthResponse(action: ServerTrustAuthResponseAction.CANCEL);
    }
    return ServerTrustAuthResponse(action: ServerTrustAuthResponseAction.PROCEED);
  },
);
