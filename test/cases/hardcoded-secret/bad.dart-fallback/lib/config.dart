const key = String.fromEnvironment('STRIPE_KEY', defaultValue: 'sk_live_bd7mluWBtDELJtPjh1TlAQxU');
final other = Platform.environment['STRIPE_KEY'] ?? 'sk_live_lbAeYFAb9AVWhKHrB7c94qR0';
