import Foundation

final class Login {
    let settingsStore: SettingsStore

    func finished(with response: LoginResponse) {
        settingsStore.keep(response.accessToken, under: "session")
        settingsStore.keep(response.city, under: "city")
    }
}
