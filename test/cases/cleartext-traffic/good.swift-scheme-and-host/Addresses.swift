import Foundation

func address() -> URL? {
    var components = URLComponents()
    components.scheme = "https"
    components.host = "api.harbor-shop.com"
    return components.url
}

func local() -> URL? {
    var components = URLComponents()
    components.scheme = "http"
    components.host = "localhost"
    return components.url
}
