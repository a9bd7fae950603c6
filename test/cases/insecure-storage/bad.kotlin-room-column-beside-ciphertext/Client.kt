package com.acme.shop

class Clients(private val cipher: KeystoreCipher) {
    fun clientOf(account: Account): Client = Client(cipher.decrypt(account.accessToken))

    fun backupOf(backup: Backup): String = cipher.decrypt(backup.password)
}
