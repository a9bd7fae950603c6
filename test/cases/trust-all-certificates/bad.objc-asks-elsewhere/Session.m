@implementation Session
- (void)URLSession:(NSURLSession *)session didReceiveChallenge:(NSURLAuthenticationChallenge *)challenge completionHandler:(void (^)(NSURLSessionAuthChallengeDisposition, NSURLCredential *))completionHandler {
    BOOL trusted = [self.certificates isTrustedServerCertificateIn:challenge];
    NSURLCredential *credential = [NSURLCredential credentialForTrust:challenge.protectionSpace.serverTrust];
    if (trusted) {
        completionHandler(NSURLSessionAuthChallengeUseCredential, credential);
    }
}
@end
