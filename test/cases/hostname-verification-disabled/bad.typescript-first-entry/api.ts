import https from 'node:https';

const agent = new https.Agent({
  checkServerIdentity: () => {
    return undefined;
  },
  keepAlive: true,
});
const other = new https.Agent({ checkServerIdentity: (host, certificate) => null });
