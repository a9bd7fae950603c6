export const API_URL = 'http://api.acme.com';
export const config = { endpoint: 'ws://live.acme.com/socket' };
