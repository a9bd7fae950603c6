package com.acme.shop;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

class Login {
    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(Login.class);
    private final Logger plain = Logger.getLogger("login");

    void done(String jwt, String password) {
        LOG.info("session {}", jwt);
        plain.severe("failed with " + password);
        plain.log(Level.WARNING, "failed with {0}", password);
    }
}
