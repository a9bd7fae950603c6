#import "Body.h"

@implementation Body
- (NSDictionary *)form {
    return @{@"user": @"harbor", @"password": @"Lobster88"};
}
@end
