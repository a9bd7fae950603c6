package com.example.harbor;

import io.sentry.Sentry;
import io.sentry.protocol.User;

class Telemetry {
    void signedIn(Account account, String accessToken) {
        User user = new User();
        user.setId(account.getId());
        user.setEmail(account.getEmail());
        Sentry.setUser(user);
        account.setToken(accessToken);
    }

    void keep(Vault vault, String accessToken) {
        User user = new User();
        user.setData(accessToken);
        vault.seal(user);
    }
}
