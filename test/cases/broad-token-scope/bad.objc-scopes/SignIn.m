#import "SignIn.h"

@implementation SignIn

- (NSDictionary *)parameters {
    return @{ @"client_id": @"harbor", @"scope": @"*" };
}

@end
