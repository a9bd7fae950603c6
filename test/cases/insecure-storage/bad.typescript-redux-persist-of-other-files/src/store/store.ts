import AsyncStorage from '@react-native-async-storage/async-storage';
import { persistReducer } from 'redux-persist';
import legacyReducer from '../legacy';
import rootReducer from './rootReducer';
import { name as cacheName } from './slices/cacheSlice';

const config = { key: 'root', storage: AsyncStorage, blacklist: [cacheName] };
export const kept = persistReducer(config, rootReducer);
export const older = persistReducer({ key: 'old', storage: AsyncStorage, whitelist: ['session', 'theme'] }, legacyReducer);
