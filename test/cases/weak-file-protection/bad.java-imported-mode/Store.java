package com.example.harbor;

import static android.content.Context.MODE_WORLD_READABLE;

import android.content.Context;

class Store {
    void write(Context context, byte[] bytes) throws java.io.IOException {
        context.openFileOutput("tides", MODE_WORLD_READABLE).write(bytes);
    }
}
