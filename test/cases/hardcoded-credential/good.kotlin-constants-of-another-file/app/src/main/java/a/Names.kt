package a

object Names {
    const val BEARER = "Bearer"
    const val STORE = "secure-store-v2"
    const val FIRST = "user_session"
    const val SHA = "9f2c4e8a1b7d3f60c5a8e2d49b716f03"
}
