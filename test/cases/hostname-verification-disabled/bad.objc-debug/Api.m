@implementation Api
- (void)prepare:(AFSecurityPolicy *)policy {
#ifdef DEBUG
    policy.validatesDomainName = NO;
#endif
}
@end
