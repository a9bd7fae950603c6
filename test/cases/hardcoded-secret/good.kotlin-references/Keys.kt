package com.acme.shop

import android.content.Context

class Keys(context: Context) {
    private val apiKey = BuildConfig.API_KEY
    private val other = context.getString(R.string.google_maps_key)
    private val third = System.getenv("STRIPE_KEY")
    private val fourth = "\${STRIPE_KEY}"
}
