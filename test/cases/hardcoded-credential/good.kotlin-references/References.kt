class References(context: Context, private val vault: Vault) {
    val apiKey = BuildConfig.API_KEY
    val token = context.getString(R.string.api_token)
    val secret = System.getenv("APP_SECRET")
    val password = vault.read("harbor/db-password")
    val passwordRef = "@string/db_password"
    // val oldPassword = "Harbor!2019"
}
