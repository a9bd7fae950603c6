#import "Session.h"
#include <string>

using namespace acme;

@implementation Session
- (void)remember:(NSString *)token {
    [[NSUserDefaults standardUserDefaults] setObject:token forKey:@"auth"];
}
@end
