class Config(private val remote: Remote, val dbPassword: String = "Tr0ub4dor&3") {
    val appSecret = remote.secret() ?: "c81e728d9d4c2f636f067f89cc14862c"
}
