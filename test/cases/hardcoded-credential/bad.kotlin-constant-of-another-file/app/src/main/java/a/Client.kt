package a

class Client(private val sdk: Sdk) {
    fun start() {
        sdk.configure(refreshToken = Defaults.FIRST, limit = Defaults.LIMIT)
        sdk.configure(apiToken = Defaults.API_TOKEN)
    }
}
