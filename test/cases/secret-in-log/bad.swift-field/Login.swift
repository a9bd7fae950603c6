final class Login {
    private var sessionToken: String?

    func show() {
        print("now \(self.sessionToken ?? "")")
    }
}
