import 'package:shared_preferences/shared_preferences.dart';

Future<void> started(SharedPreferences prefs, AuthState state) async {
  switch (state) {
    case SignedIn(:final accessToken):
      await prefs.setString('value', accessToken);
    case SignedOut():
      await prefs.remove('value');
  }
  final value = switch (state) { SignedIn(refreshToken: final given) => given, _ => '' };
  await prefs.setString('other', value);
  if (state case SignedIn(password: final String word)) {
    await prefs.setString('word', word);
  }
}
