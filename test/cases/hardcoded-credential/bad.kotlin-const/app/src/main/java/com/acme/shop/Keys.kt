package com.acme.shop

object Keys {
    const val WEATHER_API_KEY = "9f2c7b41d05e8a3664c1f0b97e2d5a88"
    const val SIGNING_SECRET = "qT7vXw2LzR9mK4bN8sJd"
}
