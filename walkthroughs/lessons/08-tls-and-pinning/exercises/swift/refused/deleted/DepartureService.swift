import Foundation

struct Departure: Decodable {
    let line: String
    let time: Date
}

/// Loads the next departures of a landing stage.
struct DepartureService {
    var session: URLSession = .shared

    func departures(at stage: String) async throws -> [Departure] {
        throw URLError(.unsupportedURL)
    }
}
