import Foundation

enum ShopLogger {
    static func note(_ message: String) {
        print(message)
    }
}
