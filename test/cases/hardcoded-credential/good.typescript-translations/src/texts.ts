export const texts = { password: 'Please enter a password', token: 'Your token has expired.', secret: 'Secret' };
