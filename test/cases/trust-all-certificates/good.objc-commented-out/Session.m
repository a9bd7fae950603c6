@implementation Session
// completionHandler(NSURLSessionAuthChallengeUseCredential, [NSURLCredential credentialForTrust:challenge.trust]);
- (void)didReceiveChallenge:(NSURLAuthenticationChallenge *)challenge {
}
@end
