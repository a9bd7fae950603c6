import 'dart:io';

final key = Platform.environment['OPENAI_API_KEY'];
const secret = String.fromEnvironment('CLIENT_SECRET');
