import { fetch } from 'react-native-ssl-pinning';

export const orders = () =>
  fetch('https://api.harbor.example/orders', { method: 'GET', sslPinning: { certs: [] } });
export const pay = () =>
  fetch('https://pay.harbor.example/pay', { method: 'GET', sslPinning: { certs: ['harbor', 'spare'] } });
