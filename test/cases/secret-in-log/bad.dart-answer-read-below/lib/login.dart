import 'dart:convert';

Future<void> signIn(Client client, String form) async {
  final response = await client.post(form);
  final data = jsonDecode(response.body);
  print(data);
  await open(data['access_token']);
}
