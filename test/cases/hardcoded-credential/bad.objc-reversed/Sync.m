#import "Sync.h"

@implementation Sync
- (NSString *)clientSecret {
    return [self reversed:@"bdSuyVmsjER7CRwrnDUlKfgNv0qGCuQD"];
}
@end
