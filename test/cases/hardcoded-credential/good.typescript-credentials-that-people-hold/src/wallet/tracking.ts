import { trackedCredentials } from './config';

export const MIXPANEL_CREDENTIALS = new Set(['WALLET_ID_V2', 'WALLET_PG_V2', 'WALLET_CED_V3']);
