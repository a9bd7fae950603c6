import Foundation

/// Notes that a server proves who it is; the system checks it.
private final class NotingDelegate: NSObject, URLSessionDelegate {
    func urlSession(
        _ session: URLSession,
        didReceive challenge: URLAuthenticationChallenge,
        completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
    ) {
        NSLog("Asked by %@", challenge.protectionSpace.host)
        completionHandler(.performDefaultHandling, nil)
    }
}

struct Departure: Decodable {
    let line: String
    let time: Date
}

/// Loads the next departures of a landing stage.
struct DepartureService {
    private let session = URLSession(
        configuration: .default,
        delegate: NotingDelegate(),
        delegateQueue: nil
    )

    func departures(at stage: String) async throws -> [Departure] {
        let url = URL(string: "https://api.harbor.example/v1/stages/\(stage)/departures")!
        let (data, _) = try await session.data(from: url)
        return try JSONDecoder().decode([Departure].self, from: data)
    }
}
