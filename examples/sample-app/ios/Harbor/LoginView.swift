import SwiftUI

struct LoginView: View {
    let auth: AuthService

    @State private var email = ""
    @State private var password = ""
    @State private var busy = false
    @State private var problem: String?

    var body: some View {
        Form {
            TextField("E-mail address", text: $email)
                .textContentType(.username)
            SecureField("Password", text: $password)
                .textContentType(.password)
            Button("Sign in") { signIn() }
                .disabled(busy)
            if let problem {
                Text(problem)
            }
        }
    }

    private func signIn() {
        busy = true
        Task {
            defer { busy = false }
            do {
                try await auth.signIn(email: email, password: password)
                password = ""
            } catch {
                print("Password or e-mail address refused: \(error)")
                problem = "That did not work. Please try again."
            }
        }
    }
}
