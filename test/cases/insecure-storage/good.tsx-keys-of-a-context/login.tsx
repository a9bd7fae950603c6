import { createContext, useContext } from 'react';
import { MMKV } from 'react-native-mmkv';
import { readKey } from './key';

const Storage = createContext(new MMKV({ id: 'sessions', encryptionKey: readKey() }));
const useStorage = () => useContext(Storage);

export function Login() {
  const storage = useStorage();
  return <Form onDone={(accessToken: string) => storage.set('a', accessToken)} />;
}
