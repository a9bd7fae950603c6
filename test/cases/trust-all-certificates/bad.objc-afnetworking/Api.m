@implementation Api
- (AFHTTPSessionManager *)manager {
    AFHTTPSessionManager *manager = [AFHTTPSessionManager manager];
    AFSecurityPolicy *policy = [AFSecurityPolicy defaultPolicy];
    policy.allowInvalidCertificates = YES;
    manager.securityPolicy = policy;
    return manager;
}

- (void)other:(AFHTTPSessionManager *)manager {
    [manager.securityPolicy setAllowInvalidCertificates:YES];
}
@end
