import android.util.Log

class SignIn(private val manager: CredentialManager) {
    suspend fun open(request: GetCredentialRequest) {
        val credential = manager.getCredential(request).credential
        Log.e("SignIn", "Unexpected type of credential: $credential")
    }

    fun keep(credential: String) {
        Log.d("SignIn", "kept $credential")
    }
}
