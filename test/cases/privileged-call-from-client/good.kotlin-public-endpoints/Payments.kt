package com.example.harbor

import okhttp3.Request

fun token(): Request = Request.Builder()
    .url("https://api.stripe.com/v1/tokens")
    .header("Authorization", "Bearer ${BuildConfig.STRIPE_PUBLISHABLE_KEY}")
    .build()

fun intent(id: String): Request = Request.Builder()
    .url("https://api.stripe.com/v1/payment_intents/$id")
    .header("Authorization", "Bearer $publishableKey")
    .build()

fun signIn(): Request = Request.Builder()
    .url("https://identitytoolkit.googleapis.com/v1/accounts:signInWithPassword")
    .build()

fun map(): Request = Request.Builder().url("https://api.mapbox.com/styles/v1").build()

fun isPaid(url: String) = url.startsWith("https://api.stripe.com/")
