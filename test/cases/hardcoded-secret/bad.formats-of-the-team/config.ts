export const acme = { service: 'acmesk_p0o9i8u7y6t5r4e3w2q1a2s3' };
