import AWSCore
import StripePaymentSheet

func present(answer: CheckoutAnswer) -> PaymentSheet {
    PaymentSheet(paymentIntentClientSecret: answer.clientSecret, configuration: .init())
}

struct Registration: Decodable {
    let clientId: String
    let clientSecret: String
}

func token(_ app: Registration) -> [String: String] {
    ["client_secret": app.clientSecret, "grant_type": "authorization_code"]
}

let pool = AWSCognitoCredentialsProvider(regionType: .EUWest1, identityPoolId: "eu-west-1:harbor")
