package com.acme.shop;

class Keys {
    private final String[] keys = {"dark", "sk_live_H7ytsMIjJXcl6eiWqCBYsAKF"};
}
