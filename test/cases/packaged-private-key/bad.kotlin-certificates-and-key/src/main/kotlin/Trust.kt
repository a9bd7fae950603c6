class Trust(private val context: Context) {
    fun managers(extra: Certificate): Array<KeyManager> {
        val password = "harbour-light-77".toCharArray()
        val keyStore = KeyStore.getInstance("PKCS12")
        keyStore.load(context.resources.openRawResource(R.raw.client), password)
        keyStore.setCertificateEntry("extra", extra)
        val keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm())
        keys.init(keyStore, password)
        return keys.keyManagers
    }
}
