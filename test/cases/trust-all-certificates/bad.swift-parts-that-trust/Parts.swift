import Alamofire
import Network
import Starscream

func parts(request: URLRequest, options: NWProtocolTLS.Options) {
    let policies: [String: ServerTrustPolicy] = ["api.harbor.example": .disableEvaluation]
    let pinner = FoundationSecurity(allowSelfSigned: true)
    let socket = WebSocket(request: request, certPinner: pinner)
    socket.disableSSLCertValidation = true
    sec_protocol_options_set_verify_block(options.securityProtocolOptions, { _, _, complete in complete(true) }, .main)
}
