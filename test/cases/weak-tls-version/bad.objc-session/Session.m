#import "Session.h"

@implementation Session

- (void)prepare:(NSURLSessionConfiguration *)configuration context:(SSLContextRef)context {
    configuration.TLSMinimumSupportedProtocolVersion = tls_protocol_version_TLSv10;
    [configuration setTLSMinimumSupportedProtocol:kTLSProtocol1];
    SSLSetProtocolVersionMin(context, kSSLProtocol3);
    NSDictionary *settings = @{ GCDAsyncSocketSSLProtocolVersionMin : @(kTLSProtocol11) };
    [self.socket startTLS:settings];
}

- (void)network:(sec_protocol_options_t)options {
    sec_protocol_options_set_min_tls_protocol_version(options, tls_protocol_version_TLSv11);
}

@end
