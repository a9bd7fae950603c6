object Key {
    const val host = "proxy"
    const val password = "sitekey"
    const val adminPassword = "harbor77side"
}

object Defaults {
    const val password = "sitekey"
}
