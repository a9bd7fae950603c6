package com.example.harbor;

import io.jsonwebtoken.Jwts;
import java.util.Date;
import java.util.concurrent.TimeUnit;

class Tokens {
    static final long REFRESH_TOKEN_LIFETIME_DAYS = 365;

    String yearly(String id) {
        return Jwts.builder().subject(id).expiration(new Date(System.currentTimeMillis() + TimeUnit.DAYS.toMillis(365))).signWith(key).compact();
    }

    String endless(String id) {
        return Jwts.builder().subject(id).signWith(key).compact();
    }
}
