class Trust {
    fun managerFor(certificates: Collection<Certificate>): X509TrustManager {
        // Any password will do.
        val password = "password".toCharArray()
        val keyStore = empty(password)
        for ((index, certificate) in certificates.withIndex()) keyStore.setCertificateEntry(index.toString(), certificate)
        val keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm())
        keys.init(keyStore, password)
        return trusting(keyStore)
    }

    private fun empty(password: CharArray): KeyStore {
        val keyStore = KeyStore.getInstance(KeyStore.getDefaultType())
        val nothing: InputStream? = null
        keyStore.load(nothing, password)
        return keyStore
    }
}
