package com.example.harbor;

public class App extends Application {
    static SharedPreferences state;

    static SharedPreferences getPreferencesOf(Context context) {
        return context.getSharedPreferences("own", MODE_PRIVATE);
    }
}
