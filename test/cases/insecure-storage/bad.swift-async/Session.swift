import Foundation

final class Session {
    func signIn() async throws {
        let answer = try await api.signIn()
        let value = answer.accessToken
        await MainActor.run { UserDefaults.standard.set(value, forKey: "value") }
    }
}
