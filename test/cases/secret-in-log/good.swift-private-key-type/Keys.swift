import CryptoKit

func make() {
    let privateKey = P256.Signing.PrivateKey()
    let secretName = "harbour"
    print("public \(privateKey.publicKey.rawRepresentation.count), named \(secretName)")
}
