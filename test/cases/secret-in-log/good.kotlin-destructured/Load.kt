data class Session(val user: String, val accessToken: String)

fun load(session: Session) {
    val (name, _) = session
    Log.d("load", name)
}
