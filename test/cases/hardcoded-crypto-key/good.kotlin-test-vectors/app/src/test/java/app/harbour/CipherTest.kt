package app.harbour

import javax.crypto.spec.SecretKeySpec

class CipherTest {
    private val key = SecretKeySpec("test-vector-key1".toByteArray(), "AES")
}
