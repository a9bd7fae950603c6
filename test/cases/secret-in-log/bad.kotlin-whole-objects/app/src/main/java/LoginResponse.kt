data class LoginResponse(val accessToken: String, val name: String)
