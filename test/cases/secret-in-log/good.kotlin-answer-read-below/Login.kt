import android.content.SharedPreferences
import android.util.Log
import org.json.JSONObject

class Login(private val store: Store) {
    fun start(prefs: SharedPreferences) {
        Log.d("Login", "prefs: $prefs")
        store.open(prefs.getString("access_token", null))
    }

    fun answered(text: String) {
        val json = JSONObject(text)
        Log.d("Login", "status: ${json.getString("status")}")
        store.open(json.getString("access_token"))
    }
}
