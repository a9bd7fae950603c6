val PASSWORD_HINTS = "pswd"

val SIGN_IN_PASSWORD = "pswd41"
