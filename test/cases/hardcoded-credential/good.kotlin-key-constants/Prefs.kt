object Prefs {
    const val KEY_TOKEN = "token"
    const val KEY_ACCESS_TOKEN = "access_token"
    const val PREF_PASSWORD = "pref_password_v2"
    const val ARG_SECRET = "com.acme.shop.ARG_SECRET"
    const val PASSWORD = "password"
    const val AUTH_TOKEN = "x-auth-token"
    const val TOKEN_TYPE = "Bearer"
    const val RC_PRIVATE_KEY = "RC_E2E_PRIVATE_KEY"
    const val REFRESH_TOKEN_PATH = "api/auth/tokens"
    const val authToken = "api/v1/auth/tokens"
}
