func done(token: String) {
    #if !DEBUG
    print(token)
    #endif
}
