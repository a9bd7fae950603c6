final class Login {
    let store = Store()

    func done(_ answer: String) {
        store.put(answer, for: StoreKey.authToken)
        store.put(answer, for: StoreKey.theme)
    }
}
