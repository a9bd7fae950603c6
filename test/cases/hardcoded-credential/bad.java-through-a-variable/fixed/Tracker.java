class Tracker {
    void start(Client client) {
        String value = sessionToken();
        client.open(new Options().accessToken(value));
    }

    /** A short-lived token from your backend. The provider key stays on the server. */
    private static String sessionToken() {
        throw new UnsupportedOperationException("Return the token that your backend issued at sign-in");
    }
}
