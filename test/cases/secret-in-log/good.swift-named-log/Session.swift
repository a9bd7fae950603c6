import os

final class Session {
    private let logger = Logger(subsystem: "com.example.kiosk", category: "session")
    private let workouts = WorkoutLogin()

    func signedIn(accessToken: String) {
        logger.info("signed in with \(accessToken)")
        Log.info("signed in")
        Catalog.debug(accessToken)
        Dialog.error(accessToken)
    }
}
