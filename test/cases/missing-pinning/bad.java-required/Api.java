package com.acme.shop;

class Api {
    static final String BASE_URL = "https://api.acme.com/";
    static final String OTHER = "https://www.other.com/";
}
