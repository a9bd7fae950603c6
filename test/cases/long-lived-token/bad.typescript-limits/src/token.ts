import jwt from 'jsonwebtoken';

export const token = (id: string) => jwt.sign({ sub: id }, key, { expiresIn: '2h' });
