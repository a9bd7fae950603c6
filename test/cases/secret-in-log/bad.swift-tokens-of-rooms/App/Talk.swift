import os

final class Talk {
    func joinRoom(_ token: String) {
        print("Joining room \(token)")
    }

    func leave(_ room: Room) {
        print("Leaving \(room.token)")
    }

    func signIn(_ token: String) {
        print("Signed in with \(token)")
    }

    func openRoom(accessToken: String) {
        print("Opening with \(accessToken)")
    }
}
