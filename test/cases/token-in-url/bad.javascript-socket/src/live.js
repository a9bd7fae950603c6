export const live = (token) => new WebSocket(`wss://live.harbor.example/?access_token=${token}`);
export const mine = (id, sessionId) => fetch('https://api.harbor.example/me?session_id=' + sessionId);
