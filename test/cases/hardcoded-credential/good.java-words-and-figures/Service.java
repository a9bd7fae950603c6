package com.acme.shop;

class Service {
    private static final String CODE = "8453";
    private static final int MASK = 12;

    Request obfuscated(String key) {
        TokenScriptResult.addPair(attrs, "background_colour", encode(key));
        return new Request().addHeader("Content-Type", "application/json").addHeader("Access-Key", reveal(key ^ MASK));
    }
}
