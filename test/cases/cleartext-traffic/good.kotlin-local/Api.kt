package com.acme.shop

const val EMULATOR_URL = "http://10.0.2.2:8080/"
const val LOCAL_URL = "http://localhost:3000/api"
const val LOOPBACK_URL = "http://127.0.0.1/api"
const val BASE_URL = "https://api.acme.com/"
const val OFFICE_URL = "http://192.168.1.17:8080/"
const val BONJOUR_URL = "http://printer.local/api"
