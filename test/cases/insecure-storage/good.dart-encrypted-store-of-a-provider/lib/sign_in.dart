import 'package:flutter_riverpod/flutter_riverpod.dart';
import 'package:flutter_secure_storage/flutter_secure_storage.dart';
import 'package:hive/hive.dart';

final storageProvider = Provider((ref) => const FlutterSecureStorage());
final boxProvider = FutureProvider((ref) => Hive.openBox('sessions', encryptionCipher: HiveAesCipher(ref.watch(keyProvider))));

Future<void> done(Ref ref, String accessToken) async {
  await ref.read(storageProvider).write(key: 'a', value: accessToken);
  final box = await ref.read(boxProvider.future);
  await box.put('a', accessToken);
}
