import Foundation

let store = UserDefaults.standard

enum Shared {
    static let defaults = UserDefaults(suiteName: "group.com.example.harbor")!
}

extension UserDefaults {
    static let group = UserDefaults(suiteName: "group.com.example.harbor")!
}

class BaseService {
    let settings = UserDefaults.standard
}
