package com.acme.shop;

class Config {
    private final String json = """
        { "key": "sk_live_gPWFVMubFmbdDTCZjftvaJ3M" }
        """;
}
