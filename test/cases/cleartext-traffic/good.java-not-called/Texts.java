package com.acme.shop;

class Texts {
    static final String LICENSE = "http://www.acme-licenses.com/mit";
    static final String NAMESPACE = "http://schemas.android.com/apk/res/android";

    boolean isPlain(String url) {
        return url.startsWith("http://");
    }
}
