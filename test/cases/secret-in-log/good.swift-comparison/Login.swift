func done(token: String, other: String) {
    print("same: \(token == other), short: \(token.count < 20), prefixed: \(token.hasPrefix("Bearer"))")
    print("kind: \(type(of: token))")
}
