package harbor

data class Account(val name: String, val password: String)

data class Place(val city: String)

class Accounts(private val prefs: Prefs) {
    fun keep(account: Account, place: Place) {
        prefs.putObject("account", account)
        prefs.putObject("place", place)
        prefs.putWhole("kind", account)
    }
}
