import Foundation

struct Session { let accessToken: String }

func resume(_ session: Session) {
    NSLog("resuming with " + session.accessToken)
    print("resuming with " + session.accessToken.trimmingCharacters(in: .whitespaces))
}
