import SwiftUI

enum Keys {
    static let session = "session_token"
}

struct SettingsView: View {
    @AppStorage(Keys.session) private var value = ""

    var body: some View { Text(value) }
}
