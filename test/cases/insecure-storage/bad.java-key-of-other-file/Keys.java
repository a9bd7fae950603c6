package com.acme.shop;

interface Keys {
    String FIRST = "refresh_token";
    String THEME = "theme";
}
