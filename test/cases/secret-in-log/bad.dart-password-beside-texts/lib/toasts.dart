import 'package:flutter/foundation.dart';

void show(AppLocalizations texts, Account account) {
  debugPrint('${texts.requiredPassword}: ${account.password}');
}
