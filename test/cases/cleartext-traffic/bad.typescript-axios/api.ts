import axios from 'axios';

export const client = axios.create({ baseURL: 'http://api.acme.com' });
export const load = (id: string) => axios.get(`http://items.acme.com/${id}`);
