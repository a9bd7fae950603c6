@implementation Api
- (AFHTTPSessionManager *)manager {
    NSURL *base = [NSURL URLWithString:@"https://api.acme.com/"];
    AFHTTPSessionManager *manager = [[AFHTTPSessionManager alloc] initWithBaseURL:base];
    manager.securityPolicy = [AFSecurityPolicy policyWithPinningMode:AFSSLPinningModeNone];
    return manager;
}
@end
