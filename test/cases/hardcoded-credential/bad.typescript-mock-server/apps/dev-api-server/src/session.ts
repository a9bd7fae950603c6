export const session = { refreshToken: 'Xw7Rt2Lp9Zk4Vn8Qs3Hb6Jd1', password: 'letmein' };
