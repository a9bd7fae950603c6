import Alamofire

let manager = ServerTrustManager(evaluators: [
    "api.acme.com": DefaultTrustEvaluator(validateHost: false),
    "pay.acme.com": PublicKeysTrustEvaluator(performDefaultValidation: true, validateHost: false),
])
