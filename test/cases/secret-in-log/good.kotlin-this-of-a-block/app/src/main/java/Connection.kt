import android.util.Log

data class Connection(val host: String, val password: String) {
    fun check(address: String) {
        address.run { Log.v("Connection", "address $this") }
    }
}
