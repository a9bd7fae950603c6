import FirebaseCrashlytics
import Mixpanel
import Sentry

struct LoginResponse: Codable {
    let accessToken: String
}

func show(login: LoginResponse, token: String) {
    print(login)
    print("answer \(login)")
    Crashlytics.crashlytics().setCustomValue(token, forKey: "token")
    Mixpanel.mainInstance().track(event: "login", properties: ["token": token])
    SentrySDK.configureScope { scope in scope.setExtra(value: token, key: "token") }
    let crumb = Breadcrumb()
    crumb.message = token
    SentrySDK.addBreadcrumb(crumb)
}
