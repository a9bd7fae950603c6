import CoreData
import SwiftData

class Entry: NSManagedObject {
    @NSManaged var pushToken: String?
    @NSManaged var passwordHint: String?
}

@Model
final class Device {
    var tokenExpiry: Date
    var hasPassword: Bool
}

final class Session {
    var accessToken = ""
}
