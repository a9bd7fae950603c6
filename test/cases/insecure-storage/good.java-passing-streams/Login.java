package com.acme.shop;

import androidx.security.crypto.EncryptedFile;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.crypto.Cipher;
import javax.crypto.CipherOutputStream;

class Login {
    private PrintWriter out;

    void post(HttpURLConnection connection, String password) throws IOException {
        DataOutputStream body = new DataOutputStream(connection.getOutputStream());
        body.writeBytes("login_password=" + password);
    }

    void postToo(HttpURLConnection connection, String password) throws IOException {
        OutputStream stream = connection.getOutputStream();
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        writer.write(password);
    }

    void connect(Socket socket) throws IOException {
        out = new PrintWriter(socket.getOutputStream(), true);
    }

    void send(String password) {
        out.println(password);
    }

    byte[] frame(String password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DataOutputStream(bytes).writeUTF(password);
        return bytes.toByteArray();
    }

    void seal(FileOutputStream file, Cipher cipher, String password) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(new CipherOutputStream(file, cipher));
        writer.write(password);
    }

    void keep(EncryptedFile file, String password) throws IOException {
        try (FileOutputStream stream = file.openFileOutput()) {
            stream.write(password.getBytes(StandardCharsets.UTF_8));
        }
    }
}
