package com.acme.shop;

interface Checks {
    void checkServerTrusted(String name);
}

/** Unlike an X509TrustManager this one is asked for display only. */
class NoChecks implements Checks {
    @Override
    public void checkServerTrusted(String name) {}
}
