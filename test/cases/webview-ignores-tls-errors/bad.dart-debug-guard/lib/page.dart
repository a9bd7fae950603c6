import 'package:flutter/foundation.dart';
import 'package:flutter/widgets.dart';
import 'package:flutter_inappwebview/flutter_inappwebview.dart';

Widget page() => InAppWebView(
  onReceivedServerTrustAuthRequest: (controller, challenge) async {
    if (kDebugMode) {
      return ServerTrustAuthResponse(action: ServerTrustAuthResponseAction.PROCEED);
    }
    return ServerTrustAuthResponse(action: ServerTrustAuthResponseAction.CANCEL);
  },
);
