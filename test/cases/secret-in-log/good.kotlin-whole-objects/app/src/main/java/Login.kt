import android.util.Log

data class Profile(val name: String, val tokenCount: Int)

class Session(val token: String)

data class Login(val accessToken: String) {
    override fun toString() = "Login(hidden)"
}

fun show(profile: Profile, session: Session, login: Login) {
    Log.d("Login", "profile $profile")
    Log.d("Login", "session $session")
    Log.d("Login", "login $login")
}
