package shop

import shop.storage.Ledger
import shop.storage.Shelf
import shop.storage.stash

class Accounts(private val ledger: Ledger, private val shelf: Shelf, private val kiosk: Kiosk) {
    fun signedIn(accessToken: String, theme: String) {
        ledger.keep("session", accessToken)
        ledger.keep("theme", theme)
        stash(name = "a", text = accessToken)
        stash(name = accessToken.length.toString(), text = theme)
        shelf.persistPlain(accessToken)
    }

    fun door() {
        val opened = kiosk.openDoor()
        ledger.keep("door", opened)
    }
}
