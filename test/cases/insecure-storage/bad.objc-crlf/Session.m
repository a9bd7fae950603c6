#import "Session.h"

@implementation Session

- (void)remember:(NSString *)token {
    [[NSUserDefaults standardUserDefaults]
        setObject:token
           forKey:@"auth"];
}

@end
