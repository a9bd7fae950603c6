package com.acme.shop;

class Api {
    static final String MAPS_URL = "https://maps.googleapis.com/";
    static final String LOCAL_URL = "https://localhost:8443/";
    static final String LOOKALIKE = "https://api.acme.com.evil.net/";
}
