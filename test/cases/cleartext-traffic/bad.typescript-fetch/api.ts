export const load = () => fetch('http://api.acme.com/items');
