@implementation Session
- (void)URLSession:(NSURLSession *)session didReceiveChallenge:(NSURLAuthenticationChallenge *)challenge completionHandler:(void (^)(NSURLSessionAuthChallengeDisposition, NSURLCredential *))completionHandler {
    SecTrustRef trust = challenge.protectionSpace.serverTrust;
    SecTrustSetPolicies(trust, (__bridge CFTypeRef)@[ (__bridge_transfer id)SecPolicyCreateSSL(true, NULL) ]);
    completionHandler([self isTrusted:trust], nil);
}

- (void)other {
    SecPolicyRef policy = SecPolicyCreateSSL(YES, nil);
    [self use:policy];
}
@end
