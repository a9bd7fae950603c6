import AsyncStorage from '@react-native-async-storage/async-storage';
import { persistReducer } from 'redux-persist';
import legacyReducer from '../legacy';
import rootReducer from './rootReducer';
import { name as cacheName } from './slices/cacheSlice';
import { name as signInName } from './slices/signInSlice';

const config = { key: 'root', storage: AsyncStorage, blacklist: [cacheName, signInName] };
export const kept = persistReducer(config, rootReducer);
export const older = persistReducer({ key: 'old', storage: AsyncStorage, whitelist: ['theme'] }, legacyReducer);
export const other = persistReducer({ key: 'some', storage: AsyncStorage, blacklist: ['session'] }, legacyReducer);
