import Alamofire

let policies: [String: ServerTrustPolicy] = ["api.acme.com": .disableEvaluation]
let manager = SessionManager(serverTrustPolicyManager: ServerTrustPolicyManager(policies: policies))
