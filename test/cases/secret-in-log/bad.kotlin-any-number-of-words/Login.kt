import android.util.Log

private fun note(event: String, vararg details: Any) {
    Log.d("Login", event + details.joinToString())
}

fun signedIn(attempt: Int, accessToken: String) {
    note("signed in", attempt, accessToken)
    note("signed in", attempt)
}
