import 'package:shared_preferences/shared_preferences.dart';

Future<void> keep(String token) async {
  final preferences = await SharedPreferences.getInstance();
  await preferences.setString('api_token', Tokens.obscure(token));
  await preferences.setString('api_token', Tokens.maskedToken(token));
}

const keyApiToken = 'checksum';
const keyToken = 'push_token';

Future<void> keepUnderAnotherName(String given) async {
  final preferences = await SharedPreferences.getInstance();
  await preferences.setString(keyApiToken, Tokens.obscure(given));
  await preferences.setString(keyToken, given);
}
