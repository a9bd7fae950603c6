import AsyncStorage from '@react-native-async-storage/async-storage';
import { persistReducer } from 'redux-persist';

export const kept = persistReducer({ key: 'a', storage: AsyncStorage, whitelist: ['token'] }, reducer);
