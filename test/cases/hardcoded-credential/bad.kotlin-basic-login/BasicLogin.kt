import okhttp3.Credentials

class BasicLogin {
    val header = Credentials.basic("harbor", "s3aWeed!")
    val other = "Basic aGFyYm9yOnRpZGVQb29sNDI="
}
