import 'dart:convert';

void send(String user, String password) {
  final body = {'user': user, 'password': password};
  print(jsonEncode(body));
  print(body['password']);
}
