package com.acme.shop;

import java.util.Map;

class Keys {
    private final Map<String, String> keys = Map.of(
        "stripe", "sk_live_upMPloRLk9Tn9UraRnZnPHrf",
        "theme", "dark"
    );
}
