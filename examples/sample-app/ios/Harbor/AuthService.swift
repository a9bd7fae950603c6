import Foundation
import os

struct Session: Decodable {
    let accessToken: String
    let refreshToken: String
    let expiresAt: Date
}

struct DeviceAnswer: Decodable {
    let name: String
    let value: String
}

/// Signs travellers in and out.
final class AuthService {
    private let client: APIClient
    private let store: SessionStore
    private let logger = Logger(subsystem: "example.harbor", category: "auth")

    init(client: APIClient, store: SessionStore) {
        self.client = client
        self.store = store
    }

    func signIn(email: String, password: String) async throws {
        let session: Session = try await client.post("auth/login", body: ["email": email, "password": password])
        print("Signed in, access token \(session.accessToken)")
        NSLog("Refresh token is %@", session.refreshToken)
        logger.debug("Session of \(email): \(session.accessToken, privacy: .public)")
        store.save(session)
    }

    func refresh() async throws {
        guard let old = store.refreshToken else { return }
        logger.info("Refreshing the access token")
        let session: Session = try await client.post(AppConfig.authTokenPath, body: ["refresh_token": old])
        logger.info("Token renewed, \(session.accessToken.count) characters")
        store.save(session)
    }

    func registerDevice(name: String) async throws {
        let answer: DeviceAnswer = try await client.post("devices", body: ["name": name])
        store.rememberDevice(answer)
    }

    func signOut() {
        store.clear()
    }
}
