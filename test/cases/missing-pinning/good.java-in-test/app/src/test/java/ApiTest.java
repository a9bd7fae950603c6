package com.acme.shop;

class ApiTest {
    static final String BASE_URL = "https://api.acme.com/";
}
