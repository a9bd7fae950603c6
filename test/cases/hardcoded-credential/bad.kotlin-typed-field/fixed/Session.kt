class Session(private val client: Client) {
    private val accessToken: String = sessionToken()

    fun open() = client.open(accessToken)
}

/** A short-lived token from your backend. The provider key stays on the server. */
private fun sessionToken(): String = TODO("Return the token that your backend issued at sign-in")
