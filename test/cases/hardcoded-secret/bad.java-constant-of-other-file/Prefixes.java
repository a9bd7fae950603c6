package com.acme.shop;

final class Prefixes {
    static final String STRIPE_LIVE = "sk_live_";
}
