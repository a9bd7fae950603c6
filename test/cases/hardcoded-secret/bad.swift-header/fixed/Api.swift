import Foundation

func prepare(_ request: inout URLRequest) {
    request.setValue("Bearer \(sessionToken())", forHTTPHeaderField: "Authorization")
    request.addValue("sk-ant-api03-ryI5t3XC9lz69wBUDaRi1IxIVoKHC4dQY4wBmp-4Ibo1Tbc_FrHAz0tgCL7eAul0sfSpEl_HGX33X8JZDGHl37lLJOLvgAA", forHTTPHeaderField: "x-api-key")
}

/// A short-lived token from your backend. The provider key stays on the server.
private func sessionToken() -> String {
    fatalError("Return the token that your backend issued at sign-in")
}
