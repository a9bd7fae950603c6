package com.acme.shop;

import android.content.Context;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;

class Notes {
    void keep(Context context, String password) throws IOException {
        DataOutputStream notes = new DataOutputStream(context.openFileOutput("notes", Context.MODE_PRIVATE));
        notes.writeUTF(password);
    }

    void keepToo(File folder, String password) throws IOException {
        OutputStream stream = new FileOutputStream(new File(folder, "notes"));
        Writer writer = new OutputStreamWriter(stream);
        writer.write(password);
    }

    void print(File file, String password) throws IOException {
        PrintWriter writer = new PrintWriter(file);
        writer.println(password);
    }
}
