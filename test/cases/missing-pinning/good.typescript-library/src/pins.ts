import { initializeSslPinning } from 'react-native-ssl-public-key-pinning';

export const start = () =>
  initializeSslPinning({
    'api.acme.com': { includeSubdomains: true, publicKeyHashes: ['4p7lryeLGWQR8eoP/dRP+AFmgN6PRcKBjawD5Oec5XQ=', 'W+d/thgzVwH7RSFaPgXST+PFsTRyv62OX636zcJZMRY='] },
  });
