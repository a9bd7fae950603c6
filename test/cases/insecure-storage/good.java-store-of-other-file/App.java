package com.example.harbor;

public class App extends Application {
    static SharedPreferences state;
    static Vault vault;

    void open() throws Exception {
        state = EncryptedSharedPreferences.create(this, "a", key, AES256_SIV, AES256_GCM);
    }
}
