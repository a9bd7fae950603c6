import Foundation

func load(_ id: Int) -> URL? {
    URL(string: "http://api.acme.com/items/\(id)")
}
