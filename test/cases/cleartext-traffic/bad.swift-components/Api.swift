import Foundation

func load() {
    let components = URLComponents(string: "http://api.acme.com/items")
    send(components)
}
