package app.harbour;

final class Payments {
    private String key() {
        StringBuilder builder = new StringBuilder("sk_live_Xw");
        builder.append("urevxxphZg");
        builder.append("iZ3QYv4j1tqT");
        return builder.toString();
    }
}
