import Foundation

final class Recorder {
    func open(_ url: URL) throws -> FileHandle {
        FileManager.default.createFile(
            atPath: url.path,
            contents: nil,
            attributes: [.protectionKey: FileProtectionType.none]
        )
        return try FileHandle(forWritingTo: url)
    }
}
