import KeychainAccess
import XCTest

final class StoreTests: XCTestCase {
    func testKeeps() throws {
        let keychain = Keychain(service: "com.example.harbor").accessibility(.always)
        try keychain.set("ferry", key: "berth")
        XCTAssertEqual(Accessibility(rawValue: kSecAttrAccessibleAlways as String), .always)
    }
}
