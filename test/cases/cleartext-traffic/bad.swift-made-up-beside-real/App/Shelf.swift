import Foundation

final class Shelf {
    private func createMockData() -> [Harbor] {
        let harbor = Harbor()
        harbor.pictureURL = "http://pictures.acme-harbors.com/one.png"
        return [harbor]
    }

    func load() -> URLRequest {
        URLRequest(url: URL(string: "http://api.acme-harbors.com/list")!)
    }
}
