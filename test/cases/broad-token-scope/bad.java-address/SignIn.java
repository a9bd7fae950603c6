package com.example.harbor;

class SignIn {
    String github(String state) {
        return "https://github.com/login/oauth/authorize?client_id=harbor&scope=admin:org%20repo&state=" + state;
    }
}
