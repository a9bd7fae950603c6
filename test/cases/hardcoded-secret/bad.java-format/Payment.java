package com.acme.shop;

class Payment {
    private String header(String user) {
        return String.format("%s:sk_live_DWNjskJPzqAxEPT9QejOaNZb", user);
    }
}
