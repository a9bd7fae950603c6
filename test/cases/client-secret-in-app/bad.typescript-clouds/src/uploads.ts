import { S3Client } from '@aws-sdk/client-s3';
import admin from 'firebase-admin';
import { authorize } from 'react-native-app-auth';
import { createClient } from '@supabase/supabase-js';
import Config from 'react-native-config';

export const s3 = new S3Client({
  region: 'eu-west-1',
  credentials: { accessKeyId: Config.AWS_ACCESS_KEY_ID, secretAccessKey: Config.AWS_SECRET_ACCESS_KEY },
});

export const signIn = () =>
  authorize({
    issuer: 'https://login.harbor.example',
    clientId: 'harbor',
    clientSecret: Config.OAUTH_CLIENT_SECRET,
    redirectUrl: 'com.example.harbor:/callback',
    scopes: ['openid'],
  });

export const supabase = createClient(Config.SUPABASE_URL, Config.SUPABASE_SERVICE_ROLE_KEY);

export const forget = (id: string) => supabase.auth.admin.deleteUser(id);

export const appToken = () =>
  fetch('https://login.harbor.example/token', {
    method: 'POST',
    body: `client_id=harbor&grant_type=client_credentials&client_secret=${Config.OAUTH_CLIENT_SECRET}`,
  });
