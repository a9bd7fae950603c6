import Alamofire

let manager = ServerTrustManager(evaluators: [
    "api.acme.com": DefaultTrustEvaluator(validateHost: true),
    "pay.acme.com": PublicKeysTrustEvaluator(performDefaultValidation: true, validateHost: false),
])
