import AsyncStorage from '@react-native-async-storage/async-storage';
import { combineReducers } from 'redux';
import { persistReducer } from 'redux-persist';
import storage from 'redux-persist/lib/storage';
import authReducer from './authSlice';
import themeReducer from './themeSlice';

const rootReducer = combineReducers({ auth: authReducer, theme: themeReducer });

export const whole = persistReducer({ key: 'root', storage: AsyncStorage }, rootReducer);
export const chosen = persistReducer({ key: 'root', storage: AsyncStorage, whitelist: ['auth'] }, rootReducer);
export const listed = persistReducer({ key: 'user', storage, whitelist: ['name', 'refreshToken'] }, userReducer);

function vault(state = { password: null, attempts: 0 }, action: { type: string }) {
  return action.type === 'reset' ? { password: null, attempts: 0 } : state;
}
const vaultConfig = { key: 'vault', storage: AsyncStorage };
export const reduced = persistReducer(vaultConfig, vault);
