class Texts(view: LoginView) {
    val passwordLabel = "Password"
    val password = "Enter your password"
    val forgotPassword = "Forgot password?"
    val secret = "Keep it secret!"

    init {
        view.setError("password", "Password is too short")
        view.setHint(password = "Your password")
    }
}
