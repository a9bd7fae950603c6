import { createMMKV } from 'react-native-mmkv';

const storage = createMMKV({ id: 'session' });
storage.set('refresh_token', login.value);
