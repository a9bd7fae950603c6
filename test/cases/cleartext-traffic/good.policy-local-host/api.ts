export const API_URL = 'http://dev.acme.com:8080';
