#import "Pinning.h"

@implementation Pinning

- (instancetype)init {
    if (self = [super init]) {
        _securityPolicy = [AFSecurityPolicy policyWithPinningMode:AFSSLPinningModePublicKey];
        self.securityPolicy.validatesDomainName = NO;
        self.securityPolicy.allowInvalidCertificates = YES;
    }
    return self;
}

- (void)open {
    AFSecurityPolicy *policy = [AFSecurityPolicy policyWithPinningMode:AFSSLPinningModeNone];
    policy.validatesDomainName = NO;
    policy.allowInvalidCertificates = YES;
}

@end
