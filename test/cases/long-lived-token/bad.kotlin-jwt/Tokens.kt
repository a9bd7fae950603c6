package com.example.harbor

import com.auth0.jwt.JWT
import io.jsonwebtoken.Jwts
import java.time.Instant
import java.time.temporal.ChronoUnit
import java.util.Date

const val ACCESS_TOKEN_TTL_SECONDS = 60 * 60 * 24 * 30

fun yearly(id: String) = Jwts.builder()
    .setSubject(id)
    .setExpiration(Date(System.currentTimeMillis() + 365L * 24 * 3600 * 1000))
    .signWith(key)
    .compact()

fun other(id: String) = JWT.create().withSubject(id).withExpiresAt(Instant.now().plus(365, ChronoUnit.DAYS)).sign(algorithm)

fun endless(id: String) = JWT.create().withSubject(id).sign(algorithm)
