import 'package:flutter_secure_storage/flutter_secure_storage.dart';

const storage = FlutterSecureStorage();

Future<void> remember(String token) async {
  print('storing $token');
  await storage.write(key: 'token', value: token);
}
