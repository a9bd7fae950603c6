final class Login {
    let store: Store

    func answered(_ answer: [String: Any]) {
        print("answer", answer)
        store.open(answer["access_token"] as? String)
    }
}
