package com.example.harbor;

class SignIn {
    String address(String state) {
        return "https://login.harbor.example/authorize?client_id=harbor&scope=openid%20repo%20api&state=" + state;
    }
}
