#import "Prefixes.h"

@implementation Payment
- (NSString *)key {
    return [STRIPE_LIVE stringByAppendingString:@"ewDXBgKYPlBqTGSwVCyuExtN"];
}
@end
