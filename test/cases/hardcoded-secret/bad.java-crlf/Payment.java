package com.acme.shop;

class Payment {
    private final String stripeKey =
        "sk_live_hSvFoW00KUNmqv1p5XDeWY5h";
}
