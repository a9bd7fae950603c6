package com.acme.shop;

class Payment {
    private final String stripeKey = Prefixes.STRIPE_LIVE + "wBngG62l9QWYeHXqRhf5dFIv";
}
