package app.harbour

import javax.crypto.spec.SecretKeySpec
import net.sqlcipher.database.SupportFactory

class Crypto {
    fun key() = SecretKeySpec(Settings.SEED_TEXT.toByteArray(), "AES")

    // Told where it is written, by its name.
    fun factory() = SupportFactory(Settings.DB_PASSPHRASE.toByteArray())
}
