package com.acme.shop

const val ONE = "https://api.acme.com/"
const val TWO = "https://eu.api.acme.com/"
