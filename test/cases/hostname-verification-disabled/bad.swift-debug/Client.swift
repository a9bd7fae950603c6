import Alamofire

func evaluator() -> ServerTrustEvaluating {
    #if DEBUG
    return DefaultTrustEvaluator(validateHost: false)
    #else
    return DefaultTrustEvaluator(validateHost: true)
    #endif
}
