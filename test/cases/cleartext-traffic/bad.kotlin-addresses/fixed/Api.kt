package com.acme.shop

const val BASE_URL = "https://api.acme.com/v1/"
const val SOCKET_URL = "ws://live.acme.com"
