package com.example.harbor;

import java.net.PasswordAuthentication;
import java.sql.Connection;
import java.sql.DriverManager;

class Store {
    Connection open(String file) throws Exception {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    PasswordAuthentication proxy(String user, char[] password) {
        return new PasswordAuthentication(user, password);
    }
}
