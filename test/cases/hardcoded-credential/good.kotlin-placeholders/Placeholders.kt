object Placeholders {
    const val API_KEY = "YOUR_API_KEY"
    val secret = "changeme"
    val password = "xxxxxxxx"
    val token = "<token>"
    val apiKey = "\${API_KEY}"
    val accessToken = "abcdef0123456789abcdef0123456789"
    val clientSecret = "your-client-secret-here"
    val other = "eyJhbGciOi..."
    val storePassword = "android"
}
