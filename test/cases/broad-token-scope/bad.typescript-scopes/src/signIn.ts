import { authorize } from 'react-native-app-auth';

export const signIn = () =>
  authorize({ issuer, clientId: 'harbor', redirectUrl, scopes: ['openid', 'admin'] });

export const github = () =>
  authorize({ clientId: 'harbor', redirectUrl, scopes: ['repo', 'read:org'], serviceConfiguration: githubConfiguration });
