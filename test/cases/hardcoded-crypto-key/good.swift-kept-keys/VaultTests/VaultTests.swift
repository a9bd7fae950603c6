import CryptoKit
import XCTest

final class VaultTests: XCTestCase {
    private let key = SymmetricKey(data: Data("test-vector-key1".utf8))
}
