export const a = 'sk_live_YOUR_KEY_HERE_1234567';
export const b = '<your-token>';
export const c = 'AKIAIOSFODNN7EXAMPLE';
export const d = 'sk-xxxxxxxxxxxxxxxxxxxxT3BlbkFJxxxxxxxxxxxxxxxxxxxx';
export const e = '${STRIPE_KEY}';
