func done(token: String) {
    print("token: \(token)")
    debugPrint(token)
    dump(token)
}
