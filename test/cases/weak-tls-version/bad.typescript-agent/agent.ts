import https from 'node:https';
import tls from 'node:tls';

export const agent = new https.Agent({ minVersion: 'TLSv1', keepAlive: true });
export const other = new https.Agent({ secureProtocol: 'TLSv1_1_method' });

const minVersion = 'TLSv1.1';
export const context = tls.createSecureContext({ minVersion });

tls.DEFAULT_MIN_VERSION = 'TLSv1';
