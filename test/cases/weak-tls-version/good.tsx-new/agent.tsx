import https from 'node:https';
import type { TLSSocket } from 'node:tls';

export const agent = new https.Agent({ minVersion: 'TLSv1.2', maxVersion: 'TLSv1.3' });
export const other = new https.Agent({ secureProtocol: 'TLSv1_2_method' });
export const old = (socket: TLSSocket) => ['TLSv1', 'TLSv1.1'].includes(socket.getProtocol() ?? '');
export const names = { 'TLSv1': 'TLS 1.0', minVersion: '1.0' };
// new https.Agent({ minVersion: 'TLSv1' });
