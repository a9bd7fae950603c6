import Foundation

struct Notes {
    func save(_ note: String) throws -> Data? { try HarbourCipher.seal(note, key: "written-on-a-post") }

    func saveWell(_ note: String) throws -> Data? { try HarbourCipher.seal(note, key: KeychainVault.read("note-key")) }
}
