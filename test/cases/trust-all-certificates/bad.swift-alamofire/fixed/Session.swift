import Alamofire

let session = Session(serverTrustManager: ServerTrustManager(evaluators: [
    "api.acme.com": DefaultTrustEvaluator(),
]))
