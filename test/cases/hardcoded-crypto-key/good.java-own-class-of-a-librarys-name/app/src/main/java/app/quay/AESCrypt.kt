package app.quay

class AESCrypt(private val password: String) {
    fun encrypt(version: Int, text: String): String = seal(version, text, password)

    companion object {
        const val SPEC_VERSION = 2
    }
}
