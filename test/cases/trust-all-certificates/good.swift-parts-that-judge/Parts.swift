import Alamofire
import Network
import Starscream

func parts(request: URLRequest, options: NWProtocolTLS.Options) {
    let policies: [String: ServerTrustPolicy] = ["api.harbor.example": .performDefaultEvaluation(validateHost: true)]
    let pinner = FoundationSecurity(allowSelfSigned: false)
    let socket = WebSocket(request: request, certPinner: pinner)
    socket.disableSSLCertValidation = false
    sec_protocol_options_set_verify_block(options.securityProtocolOptions, { _, trust, complete in
        complete(SecTrustEvaluateWithError(sec_trust_copy_ref(trust).takeRetainedValue(), nil))
    }, .main)
}
