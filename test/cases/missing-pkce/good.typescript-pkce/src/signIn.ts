import axios from 'axios';
import * as AuthSession from 'expo-auth-session';
import { authorize } from 'react-native-app-auth';

export const signIn = () => authorize({ issuer, clientId: 'harbor', redirectUrl, scopes: ['openid'] });

export const request = new AuthSession.AuthRequest({ clientId: 'harbor', redirectUri, responseType: 'code' });

export const picture = () => axios.get('https://api.harbor.example/picture', { responseType: 'arraybuffer' });
