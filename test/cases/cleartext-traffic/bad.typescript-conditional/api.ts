const base = __DEV__ ? 'http://localhost:3000' : 'http://api.acme.com';
export const load = () => fetch(base);
