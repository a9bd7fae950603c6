import Foundation

final class Session {
    private var kept = (
        username: "",
        password: ""
    )

    func open(username: String, password: String) {
        kept.password = password
        kept.username = username
        print("Opening for \(kept.password)")
    }

    func both(login: Login) {
        let held = (name: login.name, password: login.password)
        print("Opening for \(held.password)")
    }
}
