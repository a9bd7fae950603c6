export const socket = new WebSocket('ws://live.acme.com');
