#import "Debug.h"

@implementation Session
- (void)opened:(NSString *)accessToken status:(long)status {
    Warn("status=%ld", status);
    Warn("token=%@, status=%ld", accessToken, status);
    HLog(@"opened with %@", accessToken);
    HLog(@"opened with a token of %lu", accessToken.length);
    HarborDebug("opened with %@", accessToken);
}
@end
