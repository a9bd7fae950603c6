#import "Stores.h"

@implementation SignIn
- (void)done:(NSString *)accessToken theme:(NSString *)theme {
    [[Stores shared] setObject:accessToken forKey:@"a"];
    [[Stores plain] setObject:theme forKey:@"theme"];
}
@end
