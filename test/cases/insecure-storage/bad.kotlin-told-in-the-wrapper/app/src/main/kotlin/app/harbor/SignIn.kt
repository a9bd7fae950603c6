package app.harbor

class SignIn(private val store: SessionStore) {
    fun done(answer: Answer) {
        store.saveSession(answer.accessToken)
        store.save(answer.refreshToken)
    }
}
