import os

final class Shelf {
    func place(token: String) {
        print("placed \(token)")
    }

    func signIn(token: String) {
        print("placed \(token)")
    }
}
