#import "Stores.h"

@implementation Stores
+ (Vault *)shared {
    return [Vault new];
}
+ (NSUserDefaults *)plain {
    return [NSUserDefaults standardUserDefaults];
}
@end
