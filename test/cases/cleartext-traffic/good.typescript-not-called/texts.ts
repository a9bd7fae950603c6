export const svg = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';
export const isWeb = (url: string) => url.startsWith('http://');
export const help = 'Type http://www.acme.com into the server field';
// fetch('http://api.acme.com/items');
