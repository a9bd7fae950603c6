import Foundation

func signOut() {
    UserDefaults.standard.removeObject(forKey: "access_token")
    UserDefaults.standard.set(nil, forKey: "access_token")
    UserDefaults.standard.set("", forKey: "password")
}
