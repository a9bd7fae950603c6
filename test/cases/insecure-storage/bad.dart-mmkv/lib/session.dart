import 'package:mmkv/mmkv.dart';

void remember(String token) {
  final mmkv = MMKV.defaultMMKV();
  mmkv.encodeString('auth', token);
}
