import 'package:dart_jsonwebtoken/dart_jsonwebtoken.dart';

const accessTokenLifetime = Duration(days: 30);

String yearly(String id) => JWT({'sub': id}).sign(key, expiresIn: Duration(days: 365));

String endless(String id) => JWT({'sub': id}).sign(key);
