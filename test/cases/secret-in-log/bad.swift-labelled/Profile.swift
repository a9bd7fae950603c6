func show(text: String) {
    print("password is \(text)")
    print("Token: \(text)")
}
