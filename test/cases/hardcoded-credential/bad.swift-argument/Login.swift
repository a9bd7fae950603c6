func reviewLogin(client: Client) async throws {
    try await client.signIn(email: "review@harbor-mail.com", password: "T1dal-wave")
}

let credential = URLCredential(user: "harbor", password: "Cr4bCake", persistence: .none)
