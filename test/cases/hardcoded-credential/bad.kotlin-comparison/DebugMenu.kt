class DebugMenu(private val view: MenuView) {
    fun unlock(password: String) {
        if (password == "hunter2") {
            view.showDebug()
        }
    }

    fun open(field: PasswordField) {
        if (field.password.trim().equals("opensesame", true)) view.showDebug()
    }
}
