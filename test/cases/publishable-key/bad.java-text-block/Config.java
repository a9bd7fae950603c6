package com.acme.shop;

class Config {
    String json = """
        { "key": "pk_live_luV8oX4V4jEwDy64JXEPoppI" }
        """;
}
