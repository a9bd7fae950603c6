import Foundation
import JWTKit

struct Limits {
    static let accessTokenLifetime: TimeInterval = 60 * 60 * 24 * 30
}

func payload(id: String) -> SessionPayload {
    SessionPayload(sub: .init(value: id), exp: .init(value: Date().addingTimeInterval(60 * 60 * 24 * 365)))
}
