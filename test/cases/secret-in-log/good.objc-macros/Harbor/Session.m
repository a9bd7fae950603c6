#import "Log.h"

@implementation Session
- (void)opened:(NSString *)accessToken {
    HarborLog(@"opened with %@", accessToken);
    OtherLog(@"opened with %@", accessToken);
    ThirdLog(@"opened with %@", accessToken);
    HarborAssert(accessToken != nil, accessToken);
}
@end
