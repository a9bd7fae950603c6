enum MockSignInState {
    static func model() -> SignInModel {
        SignInModel(oldPassword: "12345678", newPassword: "87654321")
    }
}
