import Sentry

func failed(password: String) {
    SentrySDK.capture(message: "failed for \(password)")
}
