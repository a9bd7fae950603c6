final class Login {
    let store: Store

    func answered(_ answer: [String: Any]) {
        print("answer", answer.count, answer["status"] ?? "")
        store.open(answer["access_token"] as? String)
    }

    func start(_ defaults: UserDefaults) {
        print(defaults)
        store.open(defaults.string(forKey: "access_token"))
    }
}
