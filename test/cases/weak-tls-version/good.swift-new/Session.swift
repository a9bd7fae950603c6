import Foundation
import Network

func session(_ configuration: URLSessionConfiguration, _ options: NWProtocolTLS.Options) {
    configuration.tlsMinimumSupportedProtocolVersion = .TLSv12
    configuration.tlsMaximumSupportedProtocolVersion = .TLSv13
    configuration.tlsMinimumSupportedProtocol = .tlsProtocol12
    sec_protocol_options_set_min_tls_protocol_version(options.securityProtocolOptions, .TLSv13)
    if configuration.tlsMinimumSupportedProtocolVersion == .TLSv10 { assertionFailure() }
    // configuration.tlsMinimumSupportedProtocolVersion = .TLSv10
}

func isOld(_ version: tls_protocol_version_t) -> Bool {
    switch version {
    case .TLSv10, .TLSv11: return true
    default: return false
    }
}
