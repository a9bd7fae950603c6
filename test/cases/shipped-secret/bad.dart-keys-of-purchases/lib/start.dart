const revenueCatKey = String.fromEnvironment('revenue-cat-android-api-key');
const payKey = String.fromEnvironment('STRIPE_SECRET_KEY');
