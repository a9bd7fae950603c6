class Registry {
    fun get() = ProtocolRegistry.getInstance("TLSv1")
    val protocols = arrayOf("TLSv1", "TLSv1.1")
    val setting = "SSLContext enabledProtocols TLSv1"
}
