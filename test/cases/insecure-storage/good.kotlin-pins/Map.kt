class Map(private val preferences: SharedPreferences) {
    fun keep(pin: String, pins: String, count: Int) {
        preferences.edit().putString("map_pin", pin).apply()
        preferences.edit().putString("pins", pins).apply()
        preferences.edit().putInt("pin", count).apply()
        preferences.edit().putString("pin_shape", pin).apply()
    }
}
