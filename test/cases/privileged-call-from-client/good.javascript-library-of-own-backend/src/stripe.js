import { initStripe } from '@stripe/stripe-react-native';

export const start = () => initStripe({ publishableKey: 'pk_test_' + 'harbor' });

export const blocked = ['https://api.openai.com/'].includes(location.href);
