import Foundation

final class SettingsFile {
    private let fileKeys = (
        username: "harbor_username",
        password: "harbor_password"
    )

    func update(_ content: String, with given: String) -> String {
        replace(in: content, key: fileKeys.password, value: given)
    }

    private func replace(in content: String, key: String, value: String) -> String {
        print("Could not set \(key)")
        return content + "\(key) = \(value)"
    }
}
