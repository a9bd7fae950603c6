import Foundation

struct SessionMarker {
    let url: URL

    init(folder: URL) {
        url = folder.appendingPathComponent("session.marker")
    }

    func mark() {
        FileManager.default.createFile(atPath: url.path, contents: nil, attributes: [.protectionKey: FileProtectionType.none])
    }
}
