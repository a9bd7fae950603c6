import Foundation

enum Codes {
    static let table: [UInt8] = [156, 183, 196, 168, 245, 63, 0, 76, 33, 137, 184, 141, 150, 17, 237, 115, 86, 50, 228, 64, 234, 232, 44, 165, 54, 138, 72, 255, 14, 5, 188, 159, 246, 214, 28, 79, 154, 141, 68, 106, 211, 87, 35, 95, 115, 210, 112, 105, 91, 55, 160, 195, 170, 174, 255, 165, 151, 214, 133, 143, 196, 223, 103, 125]
    static let greeting: [UInt8] = [72, 65, 82, 66, 79, 85, 82, 32, 77, 65, 83, 84, 69, 82]
    static let words = ["secret", "token", "password"].joined(separator: ", ")

    static func mix(_ bytes: [UInt8]) -> [UInt8] { bytes.enumerated().map { $1 ^ table[$0 % table.count] } }
}
