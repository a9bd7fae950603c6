package com.acme.shop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class Cache {
    void remember(Path path, String password) throws IOException {
        Files.write(path, password.getBytes());
        Files.writeString(path, password);
    }
}
