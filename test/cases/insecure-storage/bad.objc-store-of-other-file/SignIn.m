#import "Stores.h"

@implementation SignIn
- (void)done:(NSString *)accessToken {
    [[Stores shared] setObject:accessToken forKey:@"a"];
    [Stores.shared setObject:accessToken forKey:@"a"];
}
@end
