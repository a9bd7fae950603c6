package com.example.harbor

/** Names of preference files and of the entries in them. */
object PrefKeys {
    const val FILE_SESSION = "sealed_session"
    const val FILE_PLAIN_SESSION = "session"
    const val FILE_SETTINGS = "settings"

    const val DEVICE_SECRET = "device_secret"
    const val EXPIRES_AT = "expires_at"

    const val KEY_THEME = "theme"
    const val KEY_LANGUAGE = "language"
    const val KEY_FIRST_RUN = "first_run"
}
