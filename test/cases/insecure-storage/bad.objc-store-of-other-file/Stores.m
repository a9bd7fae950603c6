#import "Stores.h"

@implementation Stores
+ (NSUserDefaults *)shared {
    return [[NSUserDefaults alloc] initWithSuiteName:@"group.com.example.harbor"];
}
@end
