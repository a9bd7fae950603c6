import { combineReducers } from 'redux';
import session from './session';
import theme from './theme';

export default combineReducers({ session, theme });
