package com.acme.shop;

class Payment {
    private static final String PREFIX = "sk_live_";
    private final String stripeKey = PREFIX + "bxaj11A5NOt7CoHd1DRvduqq";
}
