@implementation Session
- (void)URLSession:(NSURLSession *)session didReceiveChallenge:(NSURLAuthenticationChallenge *)challenge completionHandler:(void (^)(NSURLSessionAuthChallengeDisposition, NSURLCredential *))completionHandler {
    SecTrustRef trust = challenge.protectionSpace.serverTrust;
    if ([self isTrusted:trust]) {
        completionHandler(NSURLSessionAuthChallengeUseCredential, [NSURLCredential credentialForTrust:trust]);
    }
}

- (BOOL)isTrusted:(SecTrustRef)trust {
    SecTrustResultType result;
    SecTrustEvaluate(trust, &result);
    return result == kSecTrustResultUnspecified;
}
@end
