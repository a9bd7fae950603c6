import Foundation

final class Login {
    func finished(accessToken: String) {
        ShopLogger.note("signed in: \(accessToken)")
        ShopLogger.note("signed in")
    }
}
