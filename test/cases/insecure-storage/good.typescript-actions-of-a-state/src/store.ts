import AsyncStorage from '@react-native-async-storage/async-storage';
import { combineReducers } from 'redux';
import { persistReducer } from 'redux-persist';
import { createReducer } from './create';

const SET_TOKEN = 'SET_TOKEN';
const state = { name: '' };
const user = createReducer(state, { SET_TOKEN: (held: object, given: object) => ({ ...held, ...given }) });

export const handlers = { SET_TOKEN: SET_TOKEN };
export const root = combineReducers({ user: persistReducer({ key: 'user', storage: AsyncStorage }, user) });
