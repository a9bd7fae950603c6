const host = 'http://api.acme.com';
const items = `${host}/items`;
export const load = () => fetch(items);
