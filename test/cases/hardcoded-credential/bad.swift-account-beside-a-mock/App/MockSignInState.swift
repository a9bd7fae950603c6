enum MockSignInState {
    static func model() -> SignInModel {
        SignInModel(password: "R0pe&Sail41")
    }
}
