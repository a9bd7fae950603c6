package com.acme.shop;

class Login {
    void println(String text) {}

    void done(String token, Catalog catalog) {
        println(token);
        catalog.log(token.length());
    }
}
