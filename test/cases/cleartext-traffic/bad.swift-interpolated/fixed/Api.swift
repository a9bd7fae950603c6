import Foundation

func load(_ id: Int) -> URL? {
    URL(string: "https://api.acme.com/items/\(id)")
}
