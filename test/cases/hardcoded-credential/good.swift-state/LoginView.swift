import SwiftUI

struct LoginView: View {
    @State private var password = ""
    @State private var token: String?

    var body: some View {
        SecureField("Password", text: $password)
        Text("Forgot password?")
        if password == "" || token == "nil" { Text("Enter your password") }
    }
}
