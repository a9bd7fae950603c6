import android.util.Log

class ComposeModel(private val context: Context) {
    fun searchAutocompleteSuggestions(accessToken: String) {
        Log.e(TAG, "Search for $accessToken failed")
    }

    fun searchAccounts(token: String) {
        Log.e(TAG, "Search with $token failed")
    }
}
