package app.harbour;

final class Payments {
    private static final char[] KEY = {'s', 'k', '_', 'l', 'i', 'v', 'e', '_', '7', 'F', 'R', 'r', 'G', 'J', 'I', 'X', '7', 'y', 's', 'D', 'N', '6', '0', 'l', 'n', 'j', 'm', 'r', 'l', 'D', 'h', 'B'};

    String key() {
        return new String(KEY);
    }
}
