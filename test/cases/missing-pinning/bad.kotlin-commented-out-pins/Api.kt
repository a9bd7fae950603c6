package com.acme.shop

const val BASE_URL = "https://api.acme.com/"
