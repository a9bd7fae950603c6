package com.example;

final class Keys {
    static final String MAPS = BuildConfig.MAPS_API_KEY;
    static final String PUBLIC = BuildConfig.STRIPE_PUBLISHABLE_KEY;
    static final String HOST = BuildConfig.API_URL;
    static final boolean DEBUG = BuildConfig.DEBUG;
    static final String NAME = BuildConfig.SECRET_NAME;
}
