import 'package:shared_preferences/shared_preferences.dart';

Future<void> remember(Login login) =>
    SharedPreferences.getInstance().then((prefs) => prefs
      ..setString('name', login.name)
      ..setString('a', login.accessToken)
      ..setBool('known', true));
