enum StorageKeys {
    static let first = "refresh_token"
    static let theme = "theme"
}
