export const signIn = () => authorize({ issuer, clientId: 'harbor', redirectUrl, scopes: ['openid', 'tickets:read'] });

export const register = () => navigator.serviceWorker.register('/worker.js', { scope: '*' });

export const list = { actions: ['*'], resources: ['tickets'] };
