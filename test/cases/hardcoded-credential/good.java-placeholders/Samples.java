final class Samples {
    static final String API_KEY = "INSERT_API_KEY_HERE";
    static final String SECRET = "xxxxxxxxxxxxxxxxxxxx";
    static final String TOKEN = "{token}";
    static final String PASSWORD = "********";
    static final String PRIVATE_KEY = "replace-me";
    static final String FORMAT_OF_SECRET_KEY = "0x%016x.sec";
}
