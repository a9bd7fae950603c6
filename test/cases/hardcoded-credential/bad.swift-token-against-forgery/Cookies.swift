final class Cookies {
    let csrfTokenValue = "fkm3v8rTqLw2ZxYp7NbH4dJ"
}
