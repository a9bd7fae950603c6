#import "Payment.h"

@implementation Payment

- (NSString *)key {
    return @"sk_live_s7BS6CwFmJkAsFtdUjAlgjrn";
}

@end
