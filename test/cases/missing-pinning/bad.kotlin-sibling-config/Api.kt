package com.acme.shop

const val PAY_URL = "https://pay.acme.com/"
const val BASE_URL = "https://api.acme.com/"
