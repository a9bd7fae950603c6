val SUPPORTED_PASSWORD_HINTS: List<String> = listOf("password", "pswd")

val passwordHints = arrayOf("kennwort", "pswd")
