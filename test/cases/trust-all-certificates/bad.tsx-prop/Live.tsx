export const open = () => connect({ url, ssl: { rejectUnauthorized: false } });
