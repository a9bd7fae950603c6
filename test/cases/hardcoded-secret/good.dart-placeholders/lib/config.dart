const a = 'sk_live_YOUR_KEY_HERE_1234567';
const b = '<your-token>';
const c = 'AKIAIOSFODNN7EXAMPLE';
const d = r'${STRIPE_KEY}';
