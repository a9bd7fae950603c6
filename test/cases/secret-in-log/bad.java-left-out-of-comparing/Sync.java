package com.acme.shop;

import android.util.Log;
import lombok.Data;
import lombok.EqualsAndHashCode;

@Data
class Account {
    private String name;

    @EqualsAndHashCode.Exclude
    private String password;
}

class Sync {
    void sync(Account account) {
        Log.d("Sync", "Synchronizing " + account);
    }
}
