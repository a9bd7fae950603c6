class Session(private val client: Client) {
    private val accessToken: String = "b7Rk2pWq9ZxV4tLm8NcY1sHd"

    fun open() = client.open(accessToken)
}
