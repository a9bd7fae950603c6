package com.acme.shop

const val BASE_URL = "https://api.acme.com/"
const val OTHER = "https://www.other.com/"
