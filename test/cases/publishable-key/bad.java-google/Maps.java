package com.acme.shop;

class Maps {
    static final String MAPS_KEY = "AIzaSyhLzfy6KZ6msl82p3fTeGoCRZIgJWuMnMm";
}
