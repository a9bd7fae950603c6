package app.harbour

class Notes(private val vault: Vault) {
    fun save(note: String) = HarbourCipher.encrypt(note, "written-on-a-post")

    fun saveWell(note: String) = HarbourCipher.encrypt(note, vault.key())
}
