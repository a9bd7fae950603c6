import axios from 'axios';
import { useNavigation } from '@react-navigation/native';

export const tickets = (accessToken: string, pageToken: string) =>
  axios.get('https://api.harbor.example/tickets', {
    params: { page_token: pageToken },
    headers: { Authorization: `Bearer ${accessToken}` },
  });

export const signIn = (password: string) =>
  fetch('https://api.harbor.example/token', { method: 'POST', body: new URLSearchParams({ password }) });

export function useReset(token: string) {
  const navigation = useNavigation();
  return () => navigation.navigate('Reset', { params: { token } });
}

export const register = (pushToken: string) => fetch(`https://api.harbor.example/devices?token=${pushToken}`);

export const board = (boardToken: string) => fetch(`https://boards.harbor.example?boardToken=${boardToken}`);

export const empty = `https://api.harbor.example/me?access_token=${''}`;

export const result = (searchParams: Params) => fetch('/api/result?session_id=' + searchParams.session_id);
