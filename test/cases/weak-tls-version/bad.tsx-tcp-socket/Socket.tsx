import TcpSocket from 'react-native-tcp-socket';

export function connect() {
  const debugging = __DEV__ ? { maxVersion: 'TLSv1' } : {};
  return [TcpSocket.connectTLS({ host: 'live.harbor.example', port: 443, minVersion: 'TLSv1.1' }), debugging];
}
