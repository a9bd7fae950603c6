import Foundation

struct Payload {
    let secret: Data

    func sealed(_ text: String) -> Data? {
        guard let sealed = Box.seal(text, with: secret) else {
            World.current.Log.error("nothing sealed, secret: \(secret)")
            return nil
        }
        Log.debug("sealed \(sealed.count) bytes")
        return sealed
    }

    func signedIn(accessToken: String) {
        XCGLogger.default.info("signed in with \(accessToken)")
    }
}
