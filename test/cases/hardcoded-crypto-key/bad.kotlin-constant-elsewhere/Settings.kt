package app.harbour

object Settings {
    const val SEED_TEXT = "barnacle-goose-01"
    const val DB_PASSPHRASE = "Barnacle!2031x"
}
