package com.acme.shop

const val BASE_URL = "https://api.acme.com/"
const val EU_URL = "https://eu.api.acme.com/"
const val PAY_URL = "https://pay.acme.com/"
