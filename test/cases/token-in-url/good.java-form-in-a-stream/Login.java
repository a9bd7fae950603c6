package com.example.harbor;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.HttpURLConnection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

class Login {
    void post(HttpURLConnection connection, String user, String password) throws IOException {
        final DataOutputStream body = new DataOutputStream(connection.getOutputStream());
        final String form = "login=" + URLEncoder.encode(user, "UTF-8") + "&password=" + URLEncoder.encode(password, "UTF-8");
        body.writeBytes(form);
    }

    void postToo(HttpURLConnection connection, String user, String password) throws IOException {
        connection.getOutputStream().write(("login=" + user + "&password=" + password).getBytes(StandardCharsets.UTF_8));
    }

    void print(HttpURLConnection connection, String user, String password) throws IOException {
        PrintWriter body = new PrintWriter(connection.getOutputStream());
        body.print("login=" + user + "&password=" + password);
    }
}
