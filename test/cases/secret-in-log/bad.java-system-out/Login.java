package com.acme.shop;

class Login {
    void done(String apiKey, String password) {
        System.out.println("key=" + apiKey);
        System.err.println(password);
        System.out.printf("password %s%n", password);
    }
}
