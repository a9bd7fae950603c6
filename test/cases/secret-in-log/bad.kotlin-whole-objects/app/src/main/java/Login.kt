import android.util.Log
import timber.log.Timber

class Named(private val token: String) {
    override fun toString() = "Named($token)"
}

fun show(login: LoginResponse, named: Named) {
    Log.d("Login", "answer $login")
    Timber.d("answer %s", login)
    println(login.toString())
    println(named)
}
