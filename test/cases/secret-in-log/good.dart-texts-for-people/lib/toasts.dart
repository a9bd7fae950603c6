import 'package:flutter/foundation.dart';

String? textOf(AppLocalizations texts, Object exception) {
  if (exception is NoPassword) return texts.requiredPassword;
  return texts.unknown;
}

void show(BuildContext context, AppLocalizations texts, Object exception) {
  final message = textOf(texts, exception);
  debugPrint('show: $message');
  debugPrint(AppLocalizations.of(context).newPassword);
  debugPrint(context.l10n.enterPassword);
}
