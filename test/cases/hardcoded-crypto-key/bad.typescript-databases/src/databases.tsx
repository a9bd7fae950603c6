import { open } from '@op-engineering/op-sqlite';
import { openDatabaseAsync } from 'expo-sqlite';
import { MMKV, createMMKV } from 'react-native-mmkv';
import Realm from 'realm';
import { RealmProvider } from '@realm/react';

const options = { id: 'settings', encryptionKey: 'pier-of-options' };

export const inline = new MMKV({ id: 'harbour', encryptionKey: 'pier-one' });
export const later = new MMKV(options);
export const made = createMMKV({ id: 'boats', encryptionKey: 'pier-two' });
export const realm = () => Realm.open({ schema: [], encryptionKey: new Int8Array([1, 2, 3, 4, 5, 6, 7, 8]) });
export const sqlite = open({ name: 'harbour.db', encryptionKey: 'pier-three' });

export async function expo() {
  const db = await openDatabaseAsync('harbour.db');
  await db.execAsync(`PRAGMA key = 'pier four'`);
}

export const App = () => <RealmProvider encryptionKey={Buffer.from('pier-five')} schema={[]} />;
