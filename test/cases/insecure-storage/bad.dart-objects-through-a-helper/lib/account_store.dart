import 'package:harbor/session.dart';

class AccountStore {
  Future<bool>? keep(Session session) => PrefsHelper().putObject('session', session);

  Future<bool>? keepTheme(Theme theme) => PrefsHelper().putObject('theme', theme);

  Future<bool>? keepName(Session session) => PrefsHelper().putText('name', session.userName);
}
