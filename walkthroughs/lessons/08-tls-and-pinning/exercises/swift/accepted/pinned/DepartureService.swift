import CryptoKit
import Foundation

/// Takes those certificates only whose key is known: the one in use, and one that lies in the safe.
private final class PinningDelegate: NSObject, URLSessionDelegate {
    private let pins: Set<String> = [
        "+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=",
        "RGEjf+QTstPfh1ljCfTg4mKlCZX6pn1Xz9B8+6jkWuU=",
    ]

    func urlSession(
        _ session: URLSession,
        didReceive challenge: URLAuthenticationChallenge,
        completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
    ) {
        guard
            let trust = challenge.protectionSpace.serverTrust,
            SecTrustEvaluateWithError(trust, nil),
            let leaf = (SecTrustCopyCertificateChain(trust) as? [SecCertificate])?.first,
            let key = SecCertificateCopyKey(leaf),
            let bytes = SecKeyCopyExternalRepresentation(key, nil) as Data?,
            pins.contains(Data(SHA256.hash(data: bytes)).base64EncodedString())
        else {
            completionHandler(.cancelAuthenticationChallenge, nil)
            return
        }
        completionHandler(.useCredential, URLCredential(trust: trust))
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
        delegate: PinningDelegate(),
        delegateQueue: nil
    )

    func departures(at stage: String) async throws -> [Departure] {
        let url = URL(string: "https://api.harbor.example/v1/stages/\(stage)/departures")!
        let (data, _) = try await session.data(from: url)
        return try JSONDecoder().decode([Departure].self, from: data)
    }
}
