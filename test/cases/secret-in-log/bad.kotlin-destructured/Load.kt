data class Session(val user: String, val accessToken: String)

fun load(session: Session) {
    val (_, that) = session
    Log.d("load", that)
}
