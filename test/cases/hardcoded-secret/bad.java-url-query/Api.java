package com.acme.shop;

class Api {
    static final String ADDRESS = "https://api.acme.com/charge?amount=1&key=sk_live_bjirY3fB9VNISaBp9NUTcDh4&currency=eur";
}
