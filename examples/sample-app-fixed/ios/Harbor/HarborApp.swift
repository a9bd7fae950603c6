import GoogleMaps
import SwiftUI

@main
struct HarborApp: App {
    private let session = SessionStore()

    init() {
        if let mapsKey = Bundle.main.object(forInfoDictionaryKey: "GMSApiKey") as? String {
            GMSServices.provideAPIKey(mapsKey)
        }
    }

    var body: some Scene {
        WindowGroup {
            TabView {
                LoginView(auth: AuthService(client: APIClient(session: session), store: session))
                    .tabItem { Label("Account", systemImage: "person") }
                SettingsView(store: session)
                    .tabItem { Label("Settings", systemImage: "gearshape") }
            }
        }
    }
}
