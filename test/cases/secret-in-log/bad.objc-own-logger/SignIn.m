#import "AppLogger.h"

@implementation SignIn
- (void)signedIn:(NSString *)accessToken {
    [AppLogger note:[NSString stringWithFormat:@"signed in with %@", accessToken]];
    [AppLogger note:[NSString stringWithFormat:@"token of %lu", accessToken.length]];
}
@end
