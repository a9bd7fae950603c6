import Config from 'react-native-config';

export const key = process.env.STRIPE_KEY;
export const other = Config.STRIPE_KEY;
export const third = `Bearer ${session.token}`;
export const initial = { email: '', password: '', token: null };
