package com.acme.shop;

class ApiTest {
    String baseUrl = "http://api.acme.com/";
}
