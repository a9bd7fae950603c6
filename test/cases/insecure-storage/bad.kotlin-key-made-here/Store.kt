class Store(private val preferences: SharedPreferences) {
    fun open() {
        val key = UUID.randomUUID().toString()
        preferences.edit().putString("encryption_key", key).apply()
    }

    fun start() {
        val state = UUID.randomUUID().toString()
        preferences.edit().putString("auth_session_key", state).apply()
    }
}
