import android.util.Log

class ComposeModel(private val context: Context) {
    fun searchAutocompleteSuggestions(token: String) {
        Log.e(TAG, "Search for $token failed")
    }

    fun failed(error: Throwable) {
        Log.e(TAG, context.getString(R.string.error_retrieving_oauth_token), error)
    }
}
