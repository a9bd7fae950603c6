object DefaultSettings {
    val incoming = ServerSettings(host = "lighthouse", username = "lighthouse", password = "lighthouse")
}
