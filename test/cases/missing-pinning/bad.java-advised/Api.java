package com.acme.shop;

class Api {
    static final String BASE_URL = "https://api.acme.com/";
}
