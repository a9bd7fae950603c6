import KeychainAccess

func keychain() -> Keychain {
    return Keychain().accessibility(.Always)
}
