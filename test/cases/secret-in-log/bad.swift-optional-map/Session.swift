import Foundation

func show(accessToken: String?) {
    let shown = accessToken.map { $0.uppercased() } ?? "none"
    print(shown)
    let state = accessToken.map { _ in "signed in" } ?? "signed out"
    print(state)
}
