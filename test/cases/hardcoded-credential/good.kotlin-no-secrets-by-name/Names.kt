class Names {
    val nextToken = "b7Rk2pWq9ZxV4tLm8NcY1sHd"
    val pageToken = "CAUQAA4f8c1b2d3e"
    val authorName = "Zx81kq0vLm9TgR2w"
    val monkey = "9f2c7b41d05e8a3664c1f0b97e2d5a88"
    val tokenEndpoint = "https://id.harbor-mail.com/oauth2/token"
    val secretArn = "arn:aws:secretsmanager:eu-west-1:210987654321:secret:pay-8XkQ2p"
    val build = "9f2c7b41-d05e-4a36-84c1-f0b97e2d5a88"
    val passwordHash = "5f4dcc3b5aa765d61d8327deb882cf99"
    val keyId = "2X9R4HXF34"
    val tokenCount = "12345"
}
