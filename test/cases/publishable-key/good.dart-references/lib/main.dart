void main() {
  Stripe.publishableKey = const String.fromEnvironment('STRIPE_KEY');
  Supabase.initialize(url: url, anonKey: dotenv.env['SUPABASE_ANON_KEY']!);
}
