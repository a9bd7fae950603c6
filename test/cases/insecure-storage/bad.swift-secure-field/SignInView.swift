import SwiftUI

struct SignInView: View {
    @State private var digits = ""
    @State private var name = ""

    var body: some View {
        VStack {
            SecureField("PIN", text: $digits)
            Button("Keep") {
                UserDefaults.standard.set(digits, forKey: "d")
                UserDefaults.standard.set(name, forKey: "n")
            }
        }
    }
}
