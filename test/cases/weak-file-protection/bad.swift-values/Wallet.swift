import CoreData
import Foundation

func unlock(_ wallet: inout URL, description: NSPersistentStoreDescription) throws {
    var values = URLResourceValues()
    values.fileProtection = .none
    try wallet.setResourceValues(values)
    try (wallet as NSURL).setResourceValue(URLFileProtection.none, forKey: .fileProtectionKey)
    description.setOption(FileProtectionType.none as NSObject, forKey: NSPersistentStoreFileProtectionKey)
    let protection: FileProtectionType = .none
    FileManager.default.createFile(atPath: wallet.path, contents: nil, attributes: [.protectionKey: protection])
}
