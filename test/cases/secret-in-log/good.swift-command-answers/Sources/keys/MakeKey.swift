import ArgumentParser

struct MakeKey: ParsableCommand {
    func run() throws {
        let secretKey = try Keys.make().secretKey
        print("Secret key: \(secretKey)")
    }
}
