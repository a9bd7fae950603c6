import XCTest

final class ArchiveTests: XCTestCase {
    func testWrites() throws {
        try Data().write(to: url, options: .noFileProtection)
    }
}
