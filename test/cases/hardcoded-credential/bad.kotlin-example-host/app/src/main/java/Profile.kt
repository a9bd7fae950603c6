data class Profile(
    var host: String = "example.pier.org",
    var password: String = "u2rQWXssNt0p",
)

data class Account(
    var host: String = "mail.pier.org",
    var password: String = "u3rQWYssNt1p",
)
