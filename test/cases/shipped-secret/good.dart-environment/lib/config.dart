class Config {
  static const maps = String.fromEnvironment('MAPS_API_KEY');
  static const host = String.fromEnvironment('API_HOST');
  static const anon = String.fromEnvironment('SUPABASE_ANON_KEY');
  static const dsn = String.fromEnvironment('SENTRY_DSN');
  static const stripe = String.fromEnvironment('STRIPE_PUBLISHABLE_KEY');
  static const showPassword = bool.fromEnvironment('SHOW_PASSWORD');
  static final clientId = dotenv.env['GOOGLE_CLIENT_ID'];
  static final model = dotenv.env['OPENAI_MODEL'];
}
