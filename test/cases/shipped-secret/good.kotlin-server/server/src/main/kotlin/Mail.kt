package com.example.server

val apiKey = BuildConfig.SENDGRID_API_KEY
