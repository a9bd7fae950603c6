package com.example.vault

class BackupVault(private val files: FileStore) {
    private val exportPassphrase = "lantern orchard pebble violet"

    fun seal(name: String) = files.seal(name, passphrase = "gravel-mitten-saffron-otter-plaza")
}
