package com.example.harbor;

import java.sql.Connection;
import java.sql.DriverManager;
import javax.mail.Authenticator;
import javax.mail.PasswordAuthentication;

class Store {
    Connection open() throws Exception {
        return DriverManager.getConnection("jdbc:mysql://db.harbor.example/harbor", Secrets.DB_USER, Secrets.DB_PASSWORD);
    }

    Authenticator mail() {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication("tickets@harbor.example", Secrets.MAIL_PASSWORD);
            }
        };
    }
}
