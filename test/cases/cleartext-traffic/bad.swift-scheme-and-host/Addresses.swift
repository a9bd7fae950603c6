import Foundation

func address() -> URL? {
    var components = URLComponents()
    components.scheme = "http"
    components.host = "api.harbor-shop.com"
    return components.url
}
