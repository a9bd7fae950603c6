package com.acme.shop

object Keys {
    const val FIRST = "refresh_token"
    const val THEME = "theme"
}
