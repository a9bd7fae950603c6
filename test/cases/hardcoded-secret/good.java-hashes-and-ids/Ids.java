package com.acme.shop;

final class Ids {
    static final String SESSION = "7f0b7f3a-52d7-4f0c-9c37-1f8f6a0b9c11";
    static final String PIN = "sha256/N4uCFEd9ftsp9fcG4PNudB+3hZ66DwrjT5X84qGaDtY=";
    static final String ETAG = "2713faba4a27145957a0b0acedb081ec";
    static final String PACKAGE = "com.acme.shop.payments.internal";
    private static final long serialVersionUID = 8683452581122892189L;
}
