import axios from 'axios';
import ky from 'ky';
import { useState } from 'react';

interface Session {
  user: string;
  accessToken: string;
}

export async function load(url: string) {
  const { data } = await axios.get<Session>(url);
  console.log(data);
  const answer = await axios.post<Session>(url);
  console.log('answer', answer.data);
  const session = await ky.get(url).json<Session>();
  console.log(session);
}

export function Screen() {
  const [session] = useState<Session | null>(null);
  console.log(session);
}
