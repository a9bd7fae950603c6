#import "Payment.h"

static NSString *const kStripeKey = @"sk_live_fsGqwBMnUr4kA7WRzD8gfUth";

@implementation Payment

- (NSString *)key {
    return kStripeKey;
}

@end
