import { fetch } from 'react-native-ssl-pinning';

process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '1';

export const orders = () => fetch('https://api.harbor.example/orders', { method: 'GET', disableAllSecurity: false });
