package com.acme.shop;

class Api {
    static final String EMULATOR_URL = "http://10.0.2.2:8080/";
    static final String LOCAL_URL = "http://localhost:3000/";
    static final String LOOPBACK_URL = "http://127.0.0.1/";
    static final String SAFE_URL = "https://api.acme.com/";
}
