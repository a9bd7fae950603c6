package com.example.harbor;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.util.logging.Logger;

final class Address {
    private static final Logger logger = Logger.getLogger("harbor");
    private static final boolean traces = Boolean.getBoolean("harbor.trace");

    private String protocol;
    private String host;
    private String password;

    void parse(String text) {
        protocol = host = password = null;
        int end = text.indexOf(':');
        protocol = text.substring(0, end);
        host = text.substring(end + 3);
    }

    String protocol() {
        return protocol;
    }

    void connect(Socket socket, String proxyPassword) throws Exception {
        logger.fine("connecting by " + protocol());
        OutputStream raw = socket.getOutputStream();
        PrintStream out = new PrintStream(raw, false, "UTF-8");
        out.print("Proxy-Authorization: Basic " + encode(proxyPassword) + "\r\n");
        logger.fine("sent the password " + tracePassword(proxyPassword));
    }

    void describe(int auth) {
        if (auth == Auth.AUTH_TYPE_PASSWORD) return;
        logger.warning("unknown: " + auth + ", not " + AUTH_TYPE_PASSWORD);
    }

    private String tracePassword(String password) {
        return traces ? password : (password == null ? "<null>" : "<not shown>");
    }
}
