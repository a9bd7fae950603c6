import Sentry

func signedIn(id: String, accessToken: String, api: Api) {
    let user = User(userId: id)
    user.data = ["plan": "free", "has_token": !accessToken.isEmpty]
    SentrySDK.setUser(user)
    api.token = accessToken
}
