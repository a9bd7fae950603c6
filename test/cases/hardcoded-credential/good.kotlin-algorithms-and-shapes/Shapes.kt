class Shapes {
    val secretKeyAlgorithm = "PBKDF2WithHmacSHA256"
    val secretKey = "AES/GCM/NoPadding"
    val privateKey = "RSA2048"
    val password = "^(?=.*[0-9])(?=.*[a-z]).{8,}$"
    val token = "yyyy-MM-dd'T'HH:mm"
    val bearer = "Bearer %s"
    val secret = "secrets.properties"
    val credential = "com.acme.shop.credentials.CredentialStore"
    val token2 = "sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
    val signingKey = "7B:3F:A1:09:5C:DD:E2:48:16:9A:CB:70:4E:F1:23:88:91:0A:B4:6D"
}
