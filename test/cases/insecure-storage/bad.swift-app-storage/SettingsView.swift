import SwiftUI

struct SettingsView: View {
    @AppStorage("theme") private var theme = "light"
    @AppStorage("auth_token") private var authToken = ""
    @AppStorage("value") var password: String?

    var body: some View { Text(theme) }
}
