import { initializeSslPinning } from 'react-native-ssl-public-key-pinning';

export const pinned = initializeSslPinning({
  'api.acme.com': {
    publicKeyHashes: ['+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='],
  },
  'pay.acme.com': {
    publicKeyHashes: ['sha256/+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=', 'RGEjf+QTstPfh1ljCfTg4mKlCZX6pn1Xz9B8+6jkWuU='],
  },
  'cdn.acme.com': {
    publicKeyHashes: ['bNNDTEEJdHN00eoYfhCIWc/ATrE9Pnwvs5IXQnGFGpU='],
  },
});
