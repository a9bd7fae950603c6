package com.example.harbor;

class Loader {
    String load() throws java.io.IOException {
        java.net.URL address = new java.net.URL("http://api.harbor-mail.com/login");
        return address.openStream().toString();
    }
}
