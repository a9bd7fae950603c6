import SwiftUI

struct SignInView: View {
    @State private var name = ""
    @State private var digits = ""
    @State private var secret = ""
    @StateObject private var model = SignInModel()

    var body: some View {
        VStack {
            TextField("Name", text: $name)
            SecureField("PIN", text: $digits)
            SecureField("Secret", text: $secret)
            SecureField("Again", text: $model.again)
            Button("Sign in") {
                print("name \(name)")
                print("digits \(digits)")
                print(secret)
                print(model.again)
                print(digits.count)
            }
        }
    }
}

struct OtherView: View {
    let digits: String

    var body: some View {
        Button("Show") { print(digits) }
    }
}
