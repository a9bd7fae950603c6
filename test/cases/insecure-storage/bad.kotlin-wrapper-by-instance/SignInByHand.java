package com.example.harbor;

class SignInByHand extends Activity {
    void done(String accessToken) {
        TokenStore.Companion.getInstance(this).save(accessToken);
        TokenStore.Companion.of(this).save(accessToken);
        Session.INSTANCE.keep(accessToken);
    }
}
