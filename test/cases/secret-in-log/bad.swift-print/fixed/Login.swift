func done(token: String) {
    print("token: <redacted>")
    debugPrint(token)
    dump(token)
}
