class Keys {
    static final String SECRET_ACCESS_KEY = "je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY";
    static final String API_SECRET = "REDACTED7Qm2Zx9Kp4WvR8tLc1J";
}
