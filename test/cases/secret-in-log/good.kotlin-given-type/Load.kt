@Serializable
data class Theme(val user: String, val color: String)

class Session(val user: String, val accessToken: String)

class Load(private val client: HttpClient) {
    suspend fun load(text: String, accessToken: String) {
        val decoded = Json.decodeFromString<Theme>(text)
        Log.d("load", "got $decoded")
        val answered = client.get("https://api.acme.com/theme").body<Theme>()
        Log.d("load", "got $answered")
        // What is no data class prints its name alone.
        val session = Json.decodeFromString<Session>(text)
        Log.d("load", "got $session")
    }
}
