import UIKit

func show(_ place: String) async {
    if let url = URL(string: "http://maps.acme.dev/?ll=\(place)") {
        await UIApplication.shared.open(url)
    }
}

func load(_ place: String) async throws {
    if let url = URL(string: "http://tiles.acme.dev/?ll=\(place)") {
        _ = try await URLSession.shared.data(from: url)
    }
}
