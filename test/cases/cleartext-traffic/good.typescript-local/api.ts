export const API_URL = __DEV__ ? 'http://10.0.2.2:3000' : 'https://api.acme.com';
export const load = () => fetch('http://localhost:8081/status');
export const byName = (host: string) => fetch(`http://${host}/status`);
