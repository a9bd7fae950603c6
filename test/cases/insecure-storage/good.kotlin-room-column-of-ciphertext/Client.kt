package com.acme.shop

class Clients(private val cipher: KeystoreCipher) {
    fun clientOf(account: Account): Client = Client(account.id, cipher.decrypt(account.password))
}
