import 'stores.dart';

class SignIn extends BaseRepository {
  Future<void> done(String accessToken) async {
    box.write('a', accessToken);
    await Preferences.instance.setString('a', accessToken);
    Preferences.session.write('a', accessToken);
    await preferences.setString('a', accessToken);
  }
}
