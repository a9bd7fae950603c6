import android.content.Context
import com.google.gson.Gson
import io.paperdb.Paper
import kotlinx.serialization.Serializable
import kotlinx.serialization.encodeToString
import kotlinx.serialization.json.Json

@Serializable
data class Session(val token: String)

class Store(context: Context, private val gson: Gson) {
    private val preferences = context.getSharedPreferences("a", Context.MODE_PRIVATE)

    fun keep(login: LoginResponse, session: Session) {
        preferences.edit().putString("login", gson.toJson(login)).apply()
        preferences.edit().putString("session", Json.encodeToString(session)).apply()
        Paper.book().write("login", login)
    }
}
