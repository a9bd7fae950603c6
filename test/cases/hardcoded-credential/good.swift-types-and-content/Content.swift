struct Content {
    let privateKey: P256.Signing.PrivateKey
    let textContentType = "newPassword"
    let tokenType = "Bearer"
    let grantType = "password"
    let passwordRules = "minlength: 20; required: lower; required: upper; required: digit;"
}
