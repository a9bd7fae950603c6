#import "Call.h"

@implementation Call
- (void)offer:(NSString *)ufrag {
    NSLog(@"Offer of %@", ufrag);
}

- (void)signIn:(NSString *)user pwd:(NSString *)pwd {
    NSLog(@"%@ signs in with %@", user, pwd);
}
@end
