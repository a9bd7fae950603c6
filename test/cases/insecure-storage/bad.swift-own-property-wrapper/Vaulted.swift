import KeychainAccess

@propertyWrapper
struct Vaulted {
    let key: String

    var wrappedValue: String? {
        get { Keychain(service: "acme")[key] }
        set { Keychain(service: "acme")[key] = newValue }
    }
}
