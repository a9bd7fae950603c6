import { ANTHROPIC_API_KEY as key, API_URL } from 'react-native-dotenv';

export const ask = () => fetch(API_URL, { headers: { 'x-api-key': key } });
