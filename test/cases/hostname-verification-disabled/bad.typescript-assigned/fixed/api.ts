import tls from 'node:tls';

export function prepare(options: tls.ConnectionOptions): void {
  options.port = 443;
}
