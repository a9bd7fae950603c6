package com.acme.shop

const val MAPS_URL = "https://maps.googleapis.com/"
const val LOCAL_URL = "https://localhost:8443/"
const val LOOKALIKE = "https://api.acme.com.evil.net/"
