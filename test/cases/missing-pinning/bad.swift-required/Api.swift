import Foundation

let base = URL(string: "https://api.acme.com/v1")!
