import Foundation

func keep(_ login: Login) throws {
    let data = try NSKeyedArchiver.archivedData(withRootObject: login.accessToken, requiringSecureCoding: true)
    UserDefaults.standard.set(data, forKey: "x")
    let other = try NSKeyedArchiver.archivedData(withRootObject: login.user, requiringSecureCoding: true)
    UserDefaults.standard.set(other, forKey: "y")
}
