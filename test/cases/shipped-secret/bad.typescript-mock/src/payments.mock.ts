import Config from 'react-native-config';

export const secret = Config.STRIPE_SECRET_KEY;
export const publishable = Config.STRIPE_PUBLISHABLE_KEY;
