class AdminLogin(private val api: AdminApi) {
    suspend fun open() = api.signIn(user = "admin", password = "Harbor!2019")
}
