import { createContext, useContext } from 'react';
import type { MMKV } from 'react-native-mmkv';
import { Storage, useSettings, useStorage } from './storage';

const Own = createContext<MMKV | undefined>(undefined);
const Given = createContext<MMKV>(create());

export function Login() {
  const storage = useContext(Storage);
  const hooked = useStorage();
  const settings = useSettings();
  const given = useContext(Given);
  const done = (accessToken: string) => {
    storage.set('a', accessToken);
    hooked.set('a', accessToken);
    settings.set('a', accessToken);
    given.set('a', accessToken);
    useContext(Own)?.set('a', accessToken);
    hooked.set('theme', 'dark');
  };
  return <Form onDone={done} />;
}
