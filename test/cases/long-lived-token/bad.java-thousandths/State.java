package com.example.harbor;

final class State {
    private static final long TOKEN_LIFETIME = 60 * 60 * 1000L;
    private static final long ID_TOKEN_LIFETIME = 1000L * 60 * 60 * 24 * 400;
    private static final long ACCESS_TOKEN_LIFETIME_SECONDS = 60 * 60 * 1000;
}
