class Texts(view: VaultView) {
    val passphrase = "enter your passphrase"
    val passphraseHint = "copper kettle lantern heron"
    val password = "must contain eight characters"
    val newPassphrase = "choose four random words"
    val passphraseKey = "vault-export-archive-phrase"
    val wrongPassphrase = "that phrase opens nothing"
    val backupPassphrase = "Write these words down"
    val passphraseLabel = "Recovery words"

    init {
        view.show(passphrase = "bitte passwort erneut eingeben", password = "show or hide it")
        view.testTag(password = "sign-in-password-field")
        view.route(passphrase = "backup-recovery-phrase-screen")
    }
}
