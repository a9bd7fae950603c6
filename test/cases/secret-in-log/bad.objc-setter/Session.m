#import "Session.h"

@implementation Session

- (void)setAccessToken:(NSString *)value {
    NSLog(@"set %@", value);
    _accessToken = [value copy];
}

- (void)setTheme:(NSString *)value {
    NSLog(@"set %@", value);
}

@end
