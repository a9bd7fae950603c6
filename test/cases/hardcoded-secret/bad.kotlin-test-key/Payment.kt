package com.acme.shop

const val STRIPE_KEY = "sk_test_spePMAcXUnIiTmN3pEXlLUlA"
