package com.acme.shop;

class Api {
    static final String ONE = "https://api.acme.com/";
    static final String TWO = "https://eu.api.acme.com/";
}
