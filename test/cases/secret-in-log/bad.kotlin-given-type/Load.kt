@Serializable
data class Session(val user: String, val accessToken: String)

class Load(private val client: HttpClient) {
    suspend fun load(text: String, call: ApplicationCall) {
        val decoded = Json.decodeFromString<Session>(text)
        Log.d("load", "got $decoded")
        val answered = client.get("https://api.acme.com/session").body<Session>()
        Log.d("load", "got $answered")
        val received = call.receive<Session>()
        Log.d("load", "got $received")
    }
}
