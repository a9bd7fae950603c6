func done(accessToken: String) {
    guard isDebug else { return }
    print(accessToken)
}

func failed(accessToken: String) {
    guard isReady else { return }
    print(accessToken)
}
