import { combineReducers } from '@reduxjs/toolkit';
import cacheReducer, { name as cacheName } from './slices/cacheSlice';
import signInReducer, { name as signInName } from './slices/signInSlice';

const reducer = combineReducers({ [cacheName]: cacheReducer, [signInName]: signInReducer });

export default (state: RootState, action: AnyAction) => {
  return action.type === 'reset' ? reducer(undefined, action) : reducer(state, action);
};
