export const socket = io('https://live.acme.com', {
  transports: ['websocket'],
  rejectUnauthorized: false,
});
