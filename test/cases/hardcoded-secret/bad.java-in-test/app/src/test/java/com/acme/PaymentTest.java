package com.acme.shop;

class PaymentTest {
    private final String key = "sk_live_Dq4iFpzV3VFqetl0gcc91lMe";
}
