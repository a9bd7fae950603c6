package com.example.harbor;

import android.util.Log;
import java.io.PrintStream;

final class Address {
    private String password;

    void read(Reader reader) {
        String kept = password = reader.next();
        Log.d("Harbor", "kept " + kept);
        Log.d("Harbor", "is " + shownPassword(kept));
        PrintStream out = System.out;
        out.print("Password: " + password);
    }

    private String shownPassword(String password) {
        return password != null ? password : "<null>";
    }

    void answer(String token) {
        Log.i("Harbor", "returning " + (BuildConfig.DEBUG ? token : ""));
        Log.i("Harbor", "returning " + (BuildConfig.DEBUG ? token : "") + token);
    }
}
