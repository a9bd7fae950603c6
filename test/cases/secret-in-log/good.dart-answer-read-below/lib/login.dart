import 'package:shared_preferences/shared_preferences.dart';

/// An object that says nothing of its fields prints its type.
Future<void> signIn(Client client, String form) async {
  final answer = await client.post(form);
  print(answer);
  await open(answer.accessToken);
}

Future<void> start(SharedPreferences prefs) async {
  print(prefs);
  await open(prefs.getString('access_token'));
}
