package app.harbour

import javax.crypto.spec.SecretKeySpec

class FakeCrypto {
    fun key() = SecretKeySpec("harbour-sync-key".toByteArray(), "AES")
}
