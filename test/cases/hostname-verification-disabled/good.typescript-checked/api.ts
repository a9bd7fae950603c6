import tls from 'node:tls';

export const agentOptions = {
  checkServerIdentity: (host: string, certificate: tls.PeerCertificate) => {
    const problem = tls.checkServerIdentity(host, certificate);
    if (problem) return problem;
    return pins.includes(certificate.fingerprint256) ? undefined : new Error('another certificate');
  },
};
export const other = { checkServerIdentity: tls.checkServerIdentity };
