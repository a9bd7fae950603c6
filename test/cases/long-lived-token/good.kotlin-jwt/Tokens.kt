package com.example.harbor

import com.auth0.jwt.JWT
import io.jsonwebtoken.Jwts
import java.time.Duration
import java.time.Instant
import java.util.Date

const val ACCESS_TOKEN_TTL_SECONDS = 15 * 60
const val REFRESH_TOKEN_TTL_DAYS = 30
const val TOKEN_EXPIRY_DATE = 20271231
const val PUSH_TOKEN_TTL_DAYS = 270

fun brief(id: String) = Jwts.builder()
    .setSubject(id)
    .setExpiration(Date(System.currentTimeMillis() + 15L * 60 * 1000))
    .signWith(key)
    .compact()

fun given(claims: Claims) = Jwts.builder().setClaims(claims).signWith(key).compact()

fun other(id: String) = JWT.create().withSubject(id).withExpiresAt(Instant.now().plus(Duration.ofMinutes(15))).sign(algorithm)

fun signature(bytes: ByteArray) = signer.sign(bytes)
