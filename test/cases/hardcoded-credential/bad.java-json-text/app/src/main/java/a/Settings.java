class Settings {
    static final String JSON = "{\"host\":\"a.dev\"," + "\"apiSecret\":\"Xw7Rt2Lp9Zk4Vn8Qs3Hb6Jd1\"}";
}
