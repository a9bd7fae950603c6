package com.acme.shop

const val STRIPE = "pk_live_YOUR_PUBLISHABLE_KEY"
const val MAPS = "AIzaYOUR_GOOGLE_MAPS_API_KEY_GOES_HERE12"
