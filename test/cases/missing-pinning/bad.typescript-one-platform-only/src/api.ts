export const API_URL = 'https://api.acme.com';
