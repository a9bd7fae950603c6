#import "Session.h"

@implementation Session

- (BOOL)prepare:(NSURLSessionConfiguration *)configuration context:(SSLContextRef)context {
    configuration.TLSMinimumSupportedProtocolVersion = tls_protocol_version_TLSv12;
    [configuration setTLSMinimumSupportedProtocol:kTLSProtocol12];
    SSLSetProtocolVersionMin(context, kTLSProtocol12);
    // configuration.TLSMinimumSupportedProtocol = kTLSProtocol1;
    return configuration.TLSMinimumSupportedProtocol == kTLSProtocol1;
}

@end
