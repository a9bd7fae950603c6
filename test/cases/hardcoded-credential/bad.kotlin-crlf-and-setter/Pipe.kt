class Pipe(private val client: Client) {
    fun open() {
        client.setApiKey("7c4a8d09ca3762af61e59520943dc264")
        client.withPassword("P4ssphrase?no")
    }

    fun adminPassword(): String = "Lighthouse9"
}
