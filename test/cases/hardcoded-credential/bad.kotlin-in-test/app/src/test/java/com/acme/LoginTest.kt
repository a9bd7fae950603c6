class LoginTest {
    private val password = "Harbor!2019"
}
