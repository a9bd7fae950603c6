@implementation Api
- (void)prepare:(AFHTTPSessionManager *)manager {
    AFSecurityPolicy *policy = [AFSecurityPolicy policyWithPinningMode:AFSSLPinningModeNone];
    policy.validatesDomainName = NO;
    [manager.securityPolicy setValidatesDomainName:NO];
    manager.securityPolicy = policy;
}
@end
