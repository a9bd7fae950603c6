package com.acme.shop

const val BEGIN = "-----BEGIN PRIVATE KEY-----"
const val END = "-----END PRIVATE KEY-----"

fun strip(text: String) = text.removePrefix(BEGIN).removeSuffix(END)
