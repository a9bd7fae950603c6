import { FIRST, values } from './values';

export const client = new Client({ refreshToken: FIRST });
axios.defaults.headers.common['X-Api-Secret'] = values.main;
