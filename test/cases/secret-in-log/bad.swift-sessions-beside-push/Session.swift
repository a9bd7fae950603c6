import FirebaseAuth

class Session {
    func login() {
        Auth.auth().currentUser?.getIDToken { token, error in
            print("got \(token)")
            UserDefaults.standard.set(token, forKey: "token")
        }
        api.login(name) { token in
            messaging.subscribe { _ in print("still \(token)") }
        }
    }
}
