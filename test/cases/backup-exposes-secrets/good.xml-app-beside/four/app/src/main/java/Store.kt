class Store(context: Context, key: ByteArray) {
    private val preferences = EncryptedSharedPreferences.create(context, "session", key)
}
