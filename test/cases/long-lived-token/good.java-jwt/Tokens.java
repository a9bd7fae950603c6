package com.example.harbor;

import io.jsonwebtoken.Jwts;
import java.util.Date;

class Tokens {
    String brief(String id, long lifetime) {
        return Jwts.builder().subject(id).expiration(new Date(System.currentTimeMillis() + lifetime)).signWith(key).compact();
    }
}
