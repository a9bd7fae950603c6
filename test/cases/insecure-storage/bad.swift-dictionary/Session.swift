import Foundation

func remember(_ login: Login) {
    let session = ["name": login.name, "token": login.accessToken]
    UserDefaults.standard.set(session, forKey: "session")
}
