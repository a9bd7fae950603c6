func done(token: String) {
    // print("token: \(token)")
    print("done")
}
