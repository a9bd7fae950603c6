package com.acme.shop;

import android.content.Context;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

class Cache {
    void remember(Context context, String refreshToken) throws IOException {
        try (FileOutputStream out = context.openFileOutput("session", Context.MODE_PRIVATE)) {
            out.write(refreshToken.getBytes(StandardCharsets.UTF_8));
        }
    }

    void rememberToo(File folder, String refreshToken) throws IOException {
        FileWriter writer = new FileWriter(new File(folder, "session"));
        writer.write(refreshToken);
        writer.close();
    }
}
