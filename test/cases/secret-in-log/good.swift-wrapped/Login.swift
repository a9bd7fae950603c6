func done(token: String, password: String) {
    print("token \(mask(token))")
    print("hash \(password.sha256())")
    print("sealed \(encrypt(password))")
}
