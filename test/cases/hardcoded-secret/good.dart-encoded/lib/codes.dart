import 'dart:convert';

const table = <int>[30, 96, 18, 96, 85, 33, 235, 153, 106, 56, 157, 155, 26, 25, 190, 2, 133, 242, 218, 138, 244, 206, 36, 44, 73, 72, 43, 26, 134, 179, 200, 245, 20, 154, 139, 96, 26, 137, 120, 212, 38, 90, 250, 229, 241, 11, 97, 17, 180, 112, 20, 205, 165, 224, 138, 105, 114, 217, 124, 24, 80, 157, 117, 110];
final settings = jsonDecode(utf8.decode(base64Decode('eyJyZWdpb24iOiJldSIsInJldHJpZXMiOjN9')));
final path = ['accounts', 'tokens', 'renewed'].join('/');

List<int> mix(List<int> bytes) => [for (var i = 0; i < bytes.length; i++) bytes[i] ^ table[i % table.length]];
