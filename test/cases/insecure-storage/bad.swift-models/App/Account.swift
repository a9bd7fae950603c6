import SwiftData

@Model
final class Account {
    var name: String
    var accessToken: String
    @Transient var password = ""

    init(name: String, accessToken: String) {
        self.name = name
        self.accessToken = accessToken
    }
}
