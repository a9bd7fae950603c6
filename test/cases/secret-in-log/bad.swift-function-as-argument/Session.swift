import Foundation

func show(_ session: Session) {
    [session.user, session.accessToken].forEach(print)
    session.refreshToken.map(debugPrint)
    [session.user].forEach(print)
}
