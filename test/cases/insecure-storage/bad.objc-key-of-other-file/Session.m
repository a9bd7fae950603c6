#import "Keys.h"

// Keeps the refresh token.
@implementation Session
- (void)remember:(Answer *)answer {
    [[NSUserDefaults standardUserDefaults] setObject:answer.value forKey:FIRST_KEY];
    [[NSUserDefaults standardUserDefaults] setObject:answer.theme forKey:THEME_KEY];
}
@end
