import Config from 'react-native-config';

export async function signIn(code: string): Promise<Response> {
  return fetch('https://id.harbor.app/oauth/token', {
    method: 'POST',
    body: JSON.stringify({
      grant_type: 'authorization_code',
      client_id: Config.OAUTH_CLIENT_ID,
      client_secret: Config.OAUTH_CLIENT_SECRET,
      code,
    }),
  });
}
