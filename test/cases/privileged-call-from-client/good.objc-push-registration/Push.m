#import "Push.h"

@implementation Push

- (NSURL *)players {
    return [NSURL URLWithString:@"https://onesignal.com/api/v1/players"];
}

@end
