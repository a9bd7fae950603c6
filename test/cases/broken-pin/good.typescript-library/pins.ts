import { initializeSslPinning } from 'react-native-ssl-public-key-pinning';

export const pinned = initializeSslPinning({
  'api.acme.com': {
    includeSubdomains: true,
    publicKeyHashes: ['+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=', 'RGEjf+QTstPfh1ljCfTg4mKlCZX6pn1Xz9B8+6jkWuU='],
  },
});
