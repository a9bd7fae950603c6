import * as AuthSession from 'expo-auth-session';
import { authorize } from 'react-native-app-auth';
import { createClient } from '@supabase/supabase-js';

export const signIn = () =>
  authorize({ issuer: 'https://login.harbor.example', clientId: 'harbor', usePKCE: false, redirectUrl, scopes: ['openid'] });

export const request = new AuthSession.AuthRequest({
  clientId: 'harbor',
  redirectUri,
  responseType: AuthSession.ResponseType.Token,
  usePKCE: false,
});

export const supabase = createClient(url, anonKey, { auth: { flowType: 'implicit' } });
