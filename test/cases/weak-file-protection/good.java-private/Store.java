package com.example.harbor;

import android.content.Context;
import android.content.SharedPreferences;
import java.io.File;

class Store {
    SharedPreferences open(Context context) {
        return context.getSharedPreferences("session", Context.MODE_PRIVATE);
    }

    boolean isOpen(int mode) {
        return (mode & Context.MODE_WORLD_READABLE) != 0;
    }

    String nameOf(int mode) {
        if (mode == Context.MODE_WORLD_READABLE) return "MODE_WORLD_READABLE";
        return "private";
    }

    void prepare(File file) {
        file.setReadable(true, true);
        file.setReadable(false, false);
    }
}
