import https from 'node:https';
import tls from 'node:tls';

const agent = new https.Agent({
  keepAlive: true,
});

const socket = tls.connect({ host: 'api.acme.com', port: 443, checkServerIdentity() {} });
