func done(token: String) {
    #if DEBUG
    print(token)
    #else
    print(token)
    #endif
}
