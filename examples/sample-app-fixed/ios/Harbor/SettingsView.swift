import SwiftUI

struct SettingsView: View {
    let store: SessionStore

    @AppStorage("theme") private var theme = "system"
    @AppStorage("language") private var language = "en"
    @State private var signedIn = false

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
            if signedIn {
                Button("Sign out of the ferry line's account") {
                    store.clear()
                    signedIn = false
                }
            }
        }
        .onAppear {
            signedIn = store.accessToken != nil
            // Earlier versions kept the token of the ferry line's account in the clear.
            UserDefaults.standard.removeObject(forKey: "auth_token")
        }
    }
}
