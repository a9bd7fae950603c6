@implementation Session
- (void)URLSession:(NSURLSession *)session didReceiveChallenge:(NSURLAuthenticationChallenge *)challenge completionHandler:(void (^)(NSURLSessionAuthChallengeDisposition, NSURLCredential *))completionHandler {
    SecTrustRef trust = challenge.protectionSpace.serverTrust;
    if ([self.securityPolicy evaluateServerTrust:trust forDomain:challenge.protectionSpace.host]) {
        completionHandler(NSURLSessionAuthChallengeUseCredential, [NSURLCredential credentialForTrust:trust]);
    }
}

- (void)prepare {
    self.securityPolicy.allowInvalidCertificates = NO;
    [NSURLRequest setAllowsAnyHTTPSCertificate:NO forHost:@"api.acme.com"];
}
@end
