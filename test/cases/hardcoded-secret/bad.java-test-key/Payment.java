package com.acme.shop;

class Payment {
    static final String STRIPE_KEY = "sk_test_hIexzhsGnrowW45WfP2IDOZG";
}
