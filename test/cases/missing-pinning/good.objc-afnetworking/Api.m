@implementation Api
- (AFHTTPSessionManager *)manager {
    NSURL *base = [NSURL URLWithString:@"https://api.acme.com/"];
    AFHTTPSessionManager *manager = [[AFHTTPSessionManager alloc] initWithBaseURL:base];
    manager.securityPolicy = [AFSecurityPolicy policyWithPinningMode:AFSSLPinningModePublicKey];
    return manager;
}
@end
