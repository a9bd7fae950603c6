package com.acme.shop;

class Keys {
    static final String STRIPE = "pk_live_YOUR_PUBLISHABLE_KEY";
    static final String MAPS = "AIzaYOUR_GOOGLE_MAPS_API_KEY_GOES_HERE12";
}
