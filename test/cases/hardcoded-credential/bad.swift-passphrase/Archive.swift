import Foundation

struct Archive {
    static let archivePassphrase = "walnut ribbon glacier trumpet ember"

    func open() throws -> Data { try read(password: "marble sparrow chimney gazelle") }
}
