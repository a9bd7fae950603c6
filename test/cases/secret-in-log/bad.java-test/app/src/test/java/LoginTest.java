package com.acme.shop;

class LoginTest {
    void show(String token) {
        System.out.println(token);
    }
}
