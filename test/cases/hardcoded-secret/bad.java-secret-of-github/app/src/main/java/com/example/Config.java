package com.example;

class Config {
    static final String GITHUB_SECRET = "40acfdf404d609983c3a09e7656427cbc7087724";
    static final String GITHUB_COMMIT = "e21ec1383e53ffe9b1c24aa1c694227ab8214086";
}
