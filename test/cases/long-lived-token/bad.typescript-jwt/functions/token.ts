import jwt from 'jsonwebtoken';
import { SignJWT } from 'jose';

export const yearly = (id: string) => jwt.sign({ sub: id }, key, { expiresIn: '365d' });
export const monthly = (id: string) => jwt.sign({ sub: id }, key, { expiresIn: 60 * 60 * 24 * 30 });
export const endless = (id: string) => jwt.sign({ sub: id }, key);
export const refresh = (id: string) => jwt.sign({ sub: id, use: 'refreshToken' }, key, { expiresIn: '2y' });

export const issued = (id: string) => new SignJWT({ sub: id }).setExpirationTime('1y').sign(key);

export function refreshTokenFor(id: string) {
  return jwt.sign({ sub: id }, key, { expiresIn: '1y' });
}
