import { S3Client } from '@aws-sdk/client-s3';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-providers';
import { initPaymentSheet } from '@stripe/stripe-react-native';
import { createClient } from '@supabase/supabase-js';
import Config from 'react-native-config';

export const s3 = new S3Client({ credentials: fromCognitoIdentityPool({ identityPoolId: 'eu-west-1:harbor' }) });

export const s3Of = (keys: Keys) =>
  new S3Client({
    credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret, sessionToken: keys.token },
  });

export const checkout = (clientSecret: string) => initPaymentSheet({ paymentIntentClientSecret: clientSecret });

export const supabase = createClient(Config.SUPABASE_URL, Config.SUPABASE_ANON_KEY);

export const noSecret = { clientId: 'harbor', clientSecret: '' };
