#import "ReleaseLog.h"

@implementation Session
- (void)opened:(NSString *)accessToken {
    ReleaseLog(@"opened with %@", accessToken);
    OtherLog(@"opened with %@", accessToken);
}
@end
