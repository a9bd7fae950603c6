#import <Foundation/Foundation.h>

@implementation HarborSession
- (void)URLSession:(NSURLSession *)session didReceiveChallenge:(NSURLAuthenticationChallenge *)challenge completionHandler:(void (^)(NSURLSessionAuthChallengeDisposition, NSURLCredential *))completionHandler {
    SecTrustRef trust = challenge.protectionSpace.serverTrust;
    SecTrustResultType result;
    SecTrustEvaluate(trust, &result);
    BOOL isFine = result == kSecTrustResultProceed || result == kSecTrustResultUnspecified;
    if (!isFine) {
        completionHandler(NSURLSessionAuthChallengeCancelAuthenticationChallenge, nil);
        return;
    }
    completionHandler(NSURLSessionAuthChallengeUseCredential, [NSURLCredential credentialForTrust:trust]);
}
@end
