#import "Log.h"

@implementation Session
- (void)opened:(NSString *)accessToken {
    HarborLog(@"opened with %@", accessToken);
    HarborAssert(accessToken != nil, accessToken);
}
@end
