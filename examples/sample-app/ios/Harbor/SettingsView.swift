import SwiftUI

struct SettingsView: View {
    @AppStorage("auth_token") private var authToken = ""
    @AppStorage("theme") private var theme = "system"
    @AppStorage("language") private var language = "en"

    var body: some View {
        Form {
            Picker("Theme", selection: $theme) {
                Text("System").tag("system")
                Text("Light").tag("light")
                Text("Dark").tag("dark")
            }
            Picker("Language", selection: $language) {
                Text("English").tag("en")
                Text("Nederlands").tag("nl")
            }
            if !authToken.isEmpty {
                Button("Sign out of the ferry line's account") { authToken = "" }
            }
        }
    }
}
