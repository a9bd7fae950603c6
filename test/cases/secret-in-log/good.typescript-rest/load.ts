import axios from 'axios';
import { useState } from 'react';

interface Session {
  user: string;
  accessToken: string;
}

interface Theme {
  color: string;
}

export async function load(url: string, session: Session) {
  const { accessToken, ...rest } = session;
  console.log(rest);
  console.log(JSON.stringify(rest));
  const { data } = await axios.get<Theme>(url);
  console.log(data);
  const answer = await axios.get<Session>(url);
  console.log(answer.status, answer.data.user);
  send(accessToken);
}

export function Screen() {
  const [, setSession] = useState<Session | null>(null);
  const [theme] = useState<Theme>({ color: 'red' });
  console.log(theme, setSession);
}
