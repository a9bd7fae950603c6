import Foundation

@propertyWrapper
struct Stored {
    let key: String

    var wrappedValue: String? {
        get { UserDefaults.standard.string(forKey: key) }
        set { UserDefaults.standard.set(newValue, forKey: key) }
    }
}

final class Session {
    @Stored(key: "a") var accessToken: String?
    @Stored(key: "t") var theme: String?
}
