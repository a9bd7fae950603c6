import 'package:dart_jsonwebtoken/dart_jsonwebtoken.dart';

String brief(String id) => JWT({'sub': id}).sign(key, expiresIn: const Duration(minutes: 15));

String given(Map<String, Object> claims) => JWT(claims).sign(key);
