import SwiftyBeaver

let log = SwiftyBeaver.self

func signedIn(accessToken: String) {
    log.debug("opened \(accessToken)")
    log.debug("opened")
}
