import AWSCore
import Foundation

func tokenRequest(code: String) -> [URLQueryItem] {
    [
        URLQueryItem(name: "code", value: code),
        URLQueryItem(name: "client_secret", value: Secrets.clientSecret),
    ]
}

func appToken() -> [String: String] {
    ["grant_type": "client_credentials"]
}

func start() {
    let credentials = AWSStaticCredentialsProvider(accessKey: Secrets.awsKey, secretKey: Secrets.awsSecret)
    AWSServiceManager.default().defaultServiceConfiguration = AWSServiceConfiguration(region: .EUWest1, credentialsProvider: credentials)
}
