func done(token: String?, tokenCount: Int, answer: Answer) {
    print("got a token")
    print("tokens: \(tokenCount)")
    print("length \(token?.count ?? 0)")
    print("has token: \(token != nil)")
    print("expires \(answer.tokenExpiry), type \(answer.tokenType)")
}
