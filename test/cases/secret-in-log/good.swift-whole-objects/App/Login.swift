import Mixpanel

struct Profile: Codable {
    let name: String
    let tokenCount: Int
}

final class Session {
    let accessToken = ""
}

func show(profile: Profile, session: Session, token: String) {
    print(profile)
    print("session \(session)")
    Mixpanel.mainInstance().track(event: "login", properties: ["method": "password"])
}
