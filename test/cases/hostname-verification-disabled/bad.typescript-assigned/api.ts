import tls from 'node:tls';

export function prepare(options: tls.ConnectionOptions): void {
  options.checkServerIdentity = () => undefined;
  options.port = 443;
}
