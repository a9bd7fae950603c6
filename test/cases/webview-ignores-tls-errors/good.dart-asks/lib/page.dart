import 'package:flutter/widgets.dart';
import 'package:flutter_inappwebview/flutter_inappwebview.dart';

Widget page(BuildContext context) => InAppWebView(
  onReceivedServerTrustAuthRequest: (controller, challenge) async {
    final goesOn = await askToGoOn(context, challenge.protectionSpace.host);
    return ServerTrustAuthResponse(
      action: goesOn ? ServerTrustAuthResponseAction.PROCEED : ServerTrustAuthResponseAction.CANCEL,
    );
  },
);
