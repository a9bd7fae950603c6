package com.acme.shop;

import android.util.Log;
import lombok.Data;
import lombok.ToString;

@Data
class Account {
    private String name;

    @ToString.Exclude
    private String password;
}

class Sync {
    void sync(Account account) {
        Log.d("Sync", "Synchronizing " + account);
    }
}
