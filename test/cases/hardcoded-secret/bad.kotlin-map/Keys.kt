package com.acme.shop

val keys = mapOf(
    "stripe" to "sk_live_VP8zdC9t64TTgjoMk2hM8iBp",
    "theme" to "dark",
)
