#import "Login.h"
#import "Texts.h"

@implementation Login
- (void)signedIn:(LoginAnswer *)answer {
    NSString *text = [Texts hexTextOf:answer.body];
    NSLog(@"Signed in: %@", text);
}
@end
