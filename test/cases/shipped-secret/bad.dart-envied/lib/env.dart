import 'package:envied/envied.dart';

part 'env.g.dart';

@Envied(path: '.env')
abstract class Env {
  @EnviedField(varName: 'OPENAI_API_KEY', obfuscate: true)
  static final String apiKey = _Env.apiKey;

  @EnviedField()
  static const String stripeSecretKey = _Env.stripeSecretKey;

  @EnviedField(varName: 'MAPS_API_KEY')
  static const String mapsApiKey = _Env.mapsApiKey;
}
