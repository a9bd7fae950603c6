package com.example

class App {
    val maps = BuildConfig.MAPS_API_KEY
    val dsn = BuildConfig.SENTRY_DSN
    val anon = BuildConfig.SUPABASE_ANON_KEY
    val publishable = BuildConfig.STRIPE_PUBLISHABLE_KEY
    val clientId = BuildConfig.GOOGLE_CLIENT_ID
    val isDebug = BuildConfig.DEBUG
    val tmdb = BuildConfig.TMDB_API_KEY
    val version = BuildConfig.VERSION_NAME
    val mapbox = BuildConfig.MAPBOX_ACCESS_TOKEN
    val tokenUrl = BuildConfig.TOKEN_URL
    val length = BuildConfig.PASSWORD_LENGTH
    val database = BuildConfig.FIREBASE_DATABASE_URL
}
