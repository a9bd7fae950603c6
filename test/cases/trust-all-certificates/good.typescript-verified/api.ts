import https from 'https';

export const agent = new https.Agent({ rejectUnauthorized: true, ca });
export const byMode = new https.Agent({ rejectUnauthorized: mode !== 'test' });
// new https.Agent({ rejectUnauthorized: false })
