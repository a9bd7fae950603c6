@implementation Session
- (void)prepare:(AFSecurityPolicy *)policy host:(NSString *)host {
    policy.validatesDomainName = YES;
    // policy.validatesDomainName = NO;
    SecPolicyRef ours = SecPolicyCreateSSL(true, (__bridge CFStringRef)host);
    SecPolicyRef client = SecPolicyCreateSSL(false, NULL);
    [self use:ours and:client];
}
@end
