class Config {
  static const openAi = String.fromEnvironment('OPENAI_API_KEY');
  static const secret = String.fromEnvironment('CLIENT_SECRET', defaultValue: '');
  static const maps = String.fromEnvironment('MAPS_API_KEY');
  static const key = String.fromEnvironment('API_KEY');
}
