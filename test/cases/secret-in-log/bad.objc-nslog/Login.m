#import "Login.h"

@implementation Login

- (void)done:(NSString *)token user:(User *)user {
    NSLog(@"token is %@", token);
    NSLog(@"%@ signed in with %@", user.name, user.password);
    NSLog(@"%@", [NSString stringWithFormat:@"token %@", token]);
    NSLog(@"%s", [token UTF8String]);
}

@end
