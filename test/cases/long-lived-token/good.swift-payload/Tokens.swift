import Foundation

func payload(id: String) -> SessionPayload {
    SessionPayload(sub: .init(value: id), exp: .init(value: Date().addingTimeInterval(15 * 60)))
}

let cache = Cache(expiresIn: 60 * 60 * 24 * 365)
