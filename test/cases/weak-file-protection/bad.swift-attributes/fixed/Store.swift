import Foundation
import RealmSwift

func openDatabase() throws -> Realm {
    let realm = try Realm()
    let folder = realm.configuration.fileURL!.deletingLastPathComponent().path
    try FileManager.default.setAttributes([.protectionKey: FileProtectionType.completeUntilFirstUserAuthentication], ofItemAtPath: folder)
    return realm
}
