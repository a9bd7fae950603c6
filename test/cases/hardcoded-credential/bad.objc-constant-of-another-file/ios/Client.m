#import "Values.h"
extern NSString *const kHead;
extern NSString *const kTail;

@implementation Client

- (void)start {
    configuration.refreshToken = kFirst;
    NSString *clientSecret = [kHead stringByAppendingString:kTail];
}

@end
