package com.acme.shop;

class Keys {
    static final String STRIPE = "pk_live_KaAmtj8xkN0b8DYBEO9V5Wf5";
}
