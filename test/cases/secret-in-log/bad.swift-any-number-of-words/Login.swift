func note(_ event: String, _ details: Any...) {
    print(event, details)
}

func signedIn(attempt: Int, accessToken: String) {
    note("signed in", attempt, accessToken)
    note("signed in", attempt)
}
