struct Credentials {
    static let mailApiKey = "6f05da9a091e45ada8b9d8988367c14e"
}
