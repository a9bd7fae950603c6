package com.acme.shop;

import java.util.Optional;

class Session {
    void show(Login login) {
        Optional.ofNullable(login.getAccessToken()).ifPresent(System.out::println);
        Optional.ofNullable(login.getUser()).ifPresent(System.out::println);
    }
}
