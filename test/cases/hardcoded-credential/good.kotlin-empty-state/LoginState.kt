data class LoginState(val user: String = "", val password: String = "", val token: String? = null)

class LoginModel {
    var password by mutableStateOf("")
    val isValid get() = password.length >= 8 && password != "" && token != "null"
    var token = "none"
}
