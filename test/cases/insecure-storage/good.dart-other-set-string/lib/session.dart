import 'vault.dart';

Future<void> remember(Vault vault, Map<String, String> values, String token) async {
  await vault.setString('token', token);
  values['token'] = token;
  final inMemory = <String, String>{};
  inMemory.putIfAbsent('token', () => token);
}
