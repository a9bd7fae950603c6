package app.harbour;

class Accounts {
    Token known() {
        return new OAuthToken(Keys.BIRDSONG_CONSUMER_KEY, other());
    }

    Token unknown() {
        return new OAuthToken(Keys.BIRDSONG_PIER, other());
    }
}
