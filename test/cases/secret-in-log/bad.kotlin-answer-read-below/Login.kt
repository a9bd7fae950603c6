import android.util.Log
import org.json.JSONObject

class Login(private val store: Store) {
    fun answered(text: String) {
        val json = JSONObject(text)
        Log.d("Login", "answer: $json")
        store.open(json.getString("access_token"))
    }

    fun told(values: Map<String, String>) {
        Log.d("Login", "values: " + values)
        store.open(values["access_token"])
    }
}
