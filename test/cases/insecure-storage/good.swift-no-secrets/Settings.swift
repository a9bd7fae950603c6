import SwiftUI

struct Settings {
    @AppStorage("theme") var theme = "light"
    @AppStorage("firstRun") var firstRun = true
    @AppStorage("hasPassword") var hasPassword = false
    @AppStorage("tokenCount") var tokenCount = 0

    func save(language: String, author: String, expiry: Date) {
        UserDefaults.standard.set(language, forKey: "language")
        UserDefaults.standard.set(author, forKey: "authorName")
        UserDefaults.standard.set(true, forKey: "tokenAvailable")
        UserDefaults.standard.set(expiry, forKey: "tokenExpiry")
        UserDefaults.standard.set("Bearer", forKey: "tokenType")
    }
}
