import Foundation

func secure(_ stream: InputStream) {
    stream.setProperty(StreamSocketSecurityLevel.ssLv3, forKey: .socketSecurityLevelKey)
    stream.setProperty(StreamSocketSecurityLevel.tlSv1.rawValue, forKey: Stream.PropertyKey.socketSecurityLevelKey)
    let settings: [String: Any] = [kCFStreamSSLLevel as String: kCFStreamSocketSecurityLevelSSLv3]
    CFReadStreamSetProperty(stream, CFStreamPropertyKey(kCFStreamPropertySSLSettings), settings as CFTypeRef)
}
