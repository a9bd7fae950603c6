package com.example.harbor;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

class Links {
    HttpURLConnection login(String base, String user, String password) throws IOException {
        String query = "login=" + user + "&password=" + password;
        return (HttpURLConnection) new URL(base + "?" + query).openConnection();
    }
}
