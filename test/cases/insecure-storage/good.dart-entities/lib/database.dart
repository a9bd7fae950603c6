import 'package:hive/hive.dart';

Future<Box<User>> open(List<int> key) => Hive.openBox<User>('users', encryptionCipher: HiveAesCipher(key));
