package com.example.harbor

class TokenStore(context: Context) {
    private val preferences = context.getSharedPreferences("a", 0)

    fun save(value: String) {
        preferences.edit().putString("value", value).apply()
    }

    companion object {
        private var instance: TokenStore? = null

        fun getInstance(context: Context): TokenStore = instance ?: TokenStore(context)

        fun of(context: Context) = TokenStore(context)
    }
}

object Session {
    private lateinit var preferences: SharedPreferences

    fun keep(value: String) {
        preferences.edit().putString("value", value).apply()
    }
}
