enum class Grant(val value: String) {
    PASSWORD("password"),
    REFRESH_TOKEN("refresh_token"),
    SECRET("hmac"),
    CREDENTIALS("client_credentials"),
}

enum class FieldKind { PASSWORD, TOKEN }

fun kindOf(name: String) = when (name) {
    "secret" -> FieldKind.TOKEN
    else -> FieldKind.PASSWORD
}
