import 'stores.dart';

class SignIn {
  void done(String accessToken, String theme) {
    box.write('a', accessToken);
    vault.write('a', accessToken);
    Preferences.session.write('theme', theme);
  }
}
