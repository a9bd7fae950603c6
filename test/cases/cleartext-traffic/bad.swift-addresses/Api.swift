import Foundation

enum Api {
    static let baseURL = "http://api.acme.com/v1/"
    static let page = URL(string: "http://www.acme.com/terms")!
}
