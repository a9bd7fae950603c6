let password = NSLocalizedString("password", comment: "Password")
let forgotPassword = "Passwort vergessen?"
let tokenMessage = "Your token has expired"
let secret = String(localized: "Secret chat")
