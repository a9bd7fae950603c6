package com.example.harbor;

import java.net.HttpURLConnection;
import java.net.URL;

class Push {
    private static final String ENDPOINT = "https://fcm.googleapis.com/fcm/send";

    void send(byte[] body) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL(ENDPOINT).openConnection();
        connection.setRequestProperty("Authorization", "key=" + Secrets.FCM_SERVER_KEY);
        connection.getOutputStream().write(body);
    }
}
