#import "AppLogger.h"

@implementation AppLogger
+ (void)note:(NSString *)message {
    NSLog(@"%@", message);
}
@end
