package com.example.harbor;

import io.sentry.Sentry;
import io.sentry.protocol.User;
import java.util.Map;

class Telemetry {
    void signedIn(Account account, String accessToken) {
        User user = new User();
        user.setId(account.getId());
        user.setData(Map.of("access_token", accessToken));
        Sentry.setUser(user);
    }

    void named(String password) {
        Sentry.configureScope(scope -> {
            User user = new User();
            user.setUsername(password);
            scope.setUser(user);
        });
    }
}
