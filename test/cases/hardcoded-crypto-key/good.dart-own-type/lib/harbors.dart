import 'secret_key.dart';

final harborSecrets = [
  SecretKey('tideApiKey', () => ''),
  SecretKey('weatherApiKey', () => ''),
];
