class Lock(private val preferences: SharedPreferences) {
    fun keep(code: String, userPin: String) {
        preferences.edit().putString("pin", code).apply()
        preferences.edit().putString("p", userPin).apply()
    }
}
