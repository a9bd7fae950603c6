package com.acme.shop;

class Keys {
    // keyward-ignore publishable-key -- public by design, restricted to this app at the provider
    static final String STRIPE = "pk_live_KaAmtj8xkN0b8DYBEO9V5Wf5";
}
