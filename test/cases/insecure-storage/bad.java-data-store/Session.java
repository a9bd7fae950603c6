package com.acme.shop;

import androidx.datastore.preferences.core.MutablePreferences;
import androidx.datastore.preferences.core.Preferences;
import androidx.datastore.preferences.core.PreferencesKeys;
import androidx.datastore.rxjava3.RxDataStore;
import io.reactivex.rxjava3.core.Single;

class Session {
    private static final Preferences.Key<String> TOKEN = PreferencesKeys.stringKey("access_token");

    void remember(RxDataStore<Preferences> dataStore, String token) {
        dataStore.updateDataAsync(preferences -> {
            MutablePreferences changed = preferences.toMutablePreferences();
            changed.set(TOKEN, token);
            return Single.just(changed);
        });
    }
}
