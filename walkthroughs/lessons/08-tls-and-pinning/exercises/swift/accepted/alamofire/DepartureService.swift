import Alamofire
import Foundation

struct Departure: Decodable {
    let line: String
    let time: Date
}

/// Loads the next departures of a landing stage.
struct DepartureService {
    private let server = "https://api.harbor.example/v1"

    func departures(at stage: String) async throws -> [Departure] {
        try await AF.request(server + "/stages/\(stage)/departures")
            .validate()
            .serializingDecodable([Departure].self)
            .value
    }
}
