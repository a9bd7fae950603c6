import Foundation

func session() -> URLSession {
    let configuration = URLSessionConfiguration.default
    configuration.tlsMinimumSupportedProtocolVersion = .TLSv10
    return URLSession(configuration: configuration)
}

func oldSession(_ configuration: URLSessionConfiguration) {
    configuration.tlsMinimumSupportedProtocol = .tlsProtocol1
    configuration.tlsMaximumSupportedProtocolVersion = tls_protocol_version_t.TLSv11
    #if DEBUG
    configuration.tlsMinimumSupportedProtocolVersion = .TLSv11
    #endif
}
