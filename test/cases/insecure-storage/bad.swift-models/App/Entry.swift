import CoreData

@objc(Entry)
class Entry: NSManagedObject {
    @NSManaged var refreshToken: String?
    @NSManaged var title: String?
}
