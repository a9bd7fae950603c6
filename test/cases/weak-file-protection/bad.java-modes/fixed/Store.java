package com.example.harbor;

import android.app.Activity;
import android.content.Context;
import android.content.SharedPreferences;

class Store extends Activity {
    SharedPreferences open() {
        return getSharedPreferences("berths", MODE_PRIVATE);
    }

    SharedPreferences shared(Context context) {
        return context.getSharedPreferences("piers", Context.MODE_WORLD_READABLE + Context.MODE_WORLD_WRITEABLE);
    }

    void prepare() {
        int mode = Context.MODE_WORLD_READABLE | MODE_WORLD_WRITEABLE;
        getPreferenceManager().setSharedPreferencesMode(Context.MODE_WORLD_READABLE);
        getDir("tides", mode).setReadable(true, false);
    }
}
