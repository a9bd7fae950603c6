import Foundation

public enum ServerTrustPolicy {
    case performDefaultEvaluation
    case disableEvaluation

    public func evaluate(_ trust: SecTrust) -> Bool {
        var isValid = false
        switch self {
        case .performDefaultEvaluation:
            isValid = SecTrustEvaluateWithError(trust, nil)
        case .disableEvaluation:
            isValid = true
        }
        return isValid
    }
}
