object DemoSettings {
    val incoming = ServerSettings(host = "irrelevant", username = "irrelevant", password = "irrelevant")
    val outgoing = ServerSettings(host = "smtp.acme.com", username = "", password = "unused")
}
