export const socket = new WebSocket('wss://live.acme.com');
