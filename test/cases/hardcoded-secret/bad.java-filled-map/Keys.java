package com.acme.shop;

import java.util.HashMap;
import java.util.Map;

class Keys {
    private final Map<String, String> keys = new HashMap<String, String>() {{
        put("stripe", "sk_live_0X36Y4KAJRNMFuYxwKFwMBki");
        put("theme", "dark");
    }};
}
