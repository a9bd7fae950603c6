package com.acme.shop;

interface AwsConfig {
    String ACCESS_KEY_ID = "AKIAXEEX4OQE342VJTCO";
    String SECRET_ACCESS_KEY = "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";
}
