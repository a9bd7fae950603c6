#import "Payment.h"

/// A short-lived token from your backend. The provider key stays on the server.
static NSString *sessionToken(void) {
    [NSException raise:NSInternalInconsistencyException format:@"Return the token that your backend issued at sign-in"];
    return nil;
}

#define kStripeKey sessionToken()

@implementation Payment

- (NSString *)key {
    return kStripeKey;
}

@end
