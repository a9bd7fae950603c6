final class Extras {
    static final String EXTRA_TOKEN = "com.acme.shop.extra.TOKEN";
    static final String KEY_PASSWORD = "key_password";
    static final String PASSWORD = "Password";
    static final String CLIENT_SECRET = "client_secret";
    static final String ACCESS_TOKEN = "accessToken";
    static final String TOKEN_URL = "/oauth/token";
}
