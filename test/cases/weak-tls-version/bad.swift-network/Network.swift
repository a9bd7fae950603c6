import Network
import NIOSSL

func parameters() -> NWParameters {
    let options = NWProtocolTLS.Options()
    sec_protocol_options_set_min_tls_protocol_version(options.securityProtocolOptions, .TLSv10)
    return NWParameters(tls: options)
}

func older(_ options: sec_protocol_options_t, _ context: SSLContext) {
    let least: SSLProtocol = .sslProtocol3
    sec_protocol_options_set_tls_min_version(options, .tlsProtocol11)
    SSLSetProtocolVersionMin(context, least)
}

func nio() {
    var configuration = TLSConfiguration.makeClientConfiguration()
    configuration.minimumTLSVersion = .tlsv1
}
