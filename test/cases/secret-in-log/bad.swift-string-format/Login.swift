import Foundation

func done(token: String) {
    print(String(format: "token %@", token))
    NSLog("%@", "token " + token)
}
