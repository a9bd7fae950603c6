package a

class Setup(private val sdk: Sdk) {
    val passphrase = BuildConfig.PASSPHRASE.ifEmpty { "promo lisbon rocket season" }

    fun start(context: Context) {
        sdk.setHmacSecret(context, "QshVTt7c5FccwpnxJAdLqH6I2OMCBbRaUKenE9v9RaI=")
    }
}
