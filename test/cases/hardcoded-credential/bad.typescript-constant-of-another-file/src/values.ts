export const FIRST = 'Xw7Rt2Lp9Zk4Vn8Qs3Hb6Jd1';
export const values = { main: 'Rt5Wq8Zx2Lm7Kp4Vn9Hs3Jb6' };
