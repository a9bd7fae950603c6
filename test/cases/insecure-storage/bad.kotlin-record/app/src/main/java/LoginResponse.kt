data class LoginResponse(val accessToken: String, val user: String)
