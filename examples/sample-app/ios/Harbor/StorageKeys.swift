import Foundation

/// Names of the entries that the app keeps on the device.
enum StorageKeys {
    static let deviceSecret = "device_secret"
    static let expiresAt = "expires_at"
    static let theme = "theme"
    static let language = "language"
    static let firstRun = "first_run"
}
