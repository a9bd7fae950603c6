#import "Gate.h"

@implementation Gate
- (BOOL)open:(NSString *)password {
    return [password isEqualToString:@"Mussel42"];
}
@end
