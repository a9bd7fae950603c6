import Sentry

func signedIn(id: String, accessToken: String) {
    let user = User(userId: id)
    user.data = ["access_token": accessToken]
    SentrySDK.setUser(user)
}

func named(accessToken: String) {
    SentrySDK.setUser(Sentry.User(userId: accessToken))
}
