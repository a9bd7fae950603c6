import Foundation

struct Departure: Decodable {
    let line: String
    let time: Date
}

/// Loads the next departures of a landing stage.
struct DepartureService {
    var session: URLSession = .shared

    func departures(at stage: String) async throws -> [Departure] {
        let url = URL(string: "https://api.harbor.example/v1/stages/\(stage)/departures")!
        let (data, _) = try await session.data(from: url)
        return try JSONDecoder().decode([Departure].self, from: data)
    }
}
