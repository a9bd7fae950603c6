package a;

interface Values {
    String MAIN = "Xw7Rt2Lp9Zk4Vn8Qs3Hb6Jd1";
    String HEAD = "Rt5Wq8Zx2Lm7";
    String TAIL = "Kp4Vn9Hs3Jb6";
}
