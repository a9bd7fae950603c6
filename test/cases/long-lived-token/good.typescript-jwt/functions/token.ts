import jwt from 'jsonwebtoken';

export const brief = (id: string) => jwt.sign({ sub: id }, key, { expiresIn: '15m' });
export const refresh = (id: string) => jwt.sign({ sub: id }, refreshKey, { expiresIn: refreshLifetime });
export const refreshTokenFor = (id: string) => jwt.sign({ sub: id }, key, { expiresIn: '30d' });
export const given = (claims: object, options: object) => jwt.sign(claims, key, options);
export const spread = (claims: object) => jwt.sign({ ...claims }, key);
export const link = (file: string) => getSignedUrl(file, { expiresIn: 604800 });
export const parsed = { expires_in: 31536000 };
