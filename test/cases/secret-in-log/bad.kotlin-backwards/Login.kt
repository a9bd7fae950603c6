import android.util.Log

fun signedIn(accessToken: String, name: String) {
    Log.d("Login", accessToken.reversed())
    Log.d("Login", name.reversed())
}
