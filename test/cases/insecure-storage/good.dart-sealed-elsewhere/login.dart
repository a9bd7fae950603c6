import 'package:shared_preferences/shared_preferences.dart';

Future<void> keep(String token, String password) async {
  final preferences = await SharedPreferences.getInstance();
  await preferences.setString('api_token', Tokens.encrypt(token));
  await preferences.setString('password_hash', Tokens.hash(password));
  await preferences.setString('masked_token', Tokens.mask(token));
}
