package a

class Client(private val sdk: Sdk) {
    fun start(token: String) {
        sdk.configure(tokenType = Names.BEARER, password = Names.STORE, accessToken = Names.FIRST)
        sdk.verify(checksum = Names.SHA)
        sdk.save(Names.FIRST, token)
    }
}
