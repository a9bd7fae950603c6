import Foundation

func orders(base: String, token: String) -> URL? {
    URL(string: base + "?limit=3&access_token=\(token)")
}
