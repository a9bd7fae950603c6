class Store {
    private val login = mapOf("user" to "harbor", "password" to "Anchor77")
    private val keyPassword = charArrayOf('h', 'u', 'n', 't', 'e', 'r', '2')
    private val storePassword = "l3tm3in!".toCharArray()
}
