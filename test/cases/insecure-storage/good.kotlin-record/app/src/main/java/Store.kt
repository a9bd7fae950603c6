import android.content.Context
import com.google.gson.Gson

data class Profile(val name: String, val tokenCount: Int)
data class Login(val accessToken: String, val profile: Profile)

class Store(context: Context, private val gson: Gson) {
    private val preferences = context.getSharedPreferences("a", Context.MODE_PRIVATE)

    fun keep(profile: Profile, login: Login) {
        preferences.edit().putString("profile", gson.toJson(profile)).apply()
        preferences.edit().putString("profile", gson.toJson(login.profile)).apply()
        preferences.edit().putString("login", encrypt(gson.toJson(login))).apply()
    }
}
