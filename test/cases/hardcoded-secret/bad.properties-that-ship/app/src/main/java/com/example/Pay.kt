package com.example

val key = BuildConfig.STRIPE_SECRET_KEY
