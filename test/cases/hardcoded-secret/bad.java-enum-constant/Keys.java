package com.acme.shop;

enum Keys {
    STRIPE("sk_live_SoGDStKNabknWSUABSWtMtW1");

    final String text;

    Keys(String text) {
        this.text = text;
    }
}
