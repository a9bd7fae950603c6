package app.harbour;

final class Sync {
    private static final String FIRST = "jI9iH0PGuIOOUGWkiU";

    String clientSecret() {
        return String.format("%sNQ2XMhrn0wWjNU", FIRST);
    }
}
