import Alamofire

// No DisabledTrustEvaluator here.
let session = Session(serverTrustManager: ServerTrustManager(evaluators: [
    "api.acme.com": PublicKeysTrustEvaluator(),
    "static.acme.com": DefaultTrustEvaluator(),
]))
