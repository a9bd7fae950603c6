import AsyncStorage from '@react-native-async-storage/async-storage';
import { combineReducers } from 'redux';
import { persistReducer } from 'redux-persist';
import createSecureStore from 'redux-persist-expo-securestore';
import { encryptTransform } from 'redux-persist-transform-encrypt';
import authReducer from './authSlice';
import pushReducer from './pushSlice';
import themeReducer from './themeSlice';

const rootReducer = combineReducers({ auth: authReducer, theme: themeReducer });
const transforms = [encryptTransform({ secretKey: await keyOfDevice() })];

export const sealed = persistReducer({ key: 'root', storage: AsyncStorage, transforms }, rootReducer);
export const some = persistReducer({ key: 'root', storage: AsyncStorage, whitelist: ['theme'] }, rootReducer);
export const others = persistReducer({ key: 'root', storage: AsyncStorage, blacklist: ['auth'] }, rootReducer);
export const secure = persistReducer({ key: 'auth', storage: createSecureStore() }, authReducer);
export const push = persistReducer({ key: 'push', storage: AsyncStorage }, pushReducer);
export const flags = persistReducer({ key: 'f', storage: AsyncStorage, whitelist: ['tokenCount'] }, flagsReducer);
