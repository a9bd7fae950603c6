#import "Session.h"
#import <UIKit/UIKit.h>

static NSString *const kAuth = @"auth_token";

@implementation Session

- (void)remember:(NSString *)token {
    NSUserDefaults *defaults = [NSUserDefaults standardUserDefaults];
    [defaults setObject:token forKey:kAuth];
    [defaults setObject:@"dark" forKey:@"theme"];
    [defaults synchronize];
}

- (NSString *)token {
    return [[NSUserDefaults standardUserDefaults] stringForKey:kAuth];
}

- (NSString *)theme {
    return [[NSUserDefaults standardUserDefaults] stringForKey:@"theme"];
}

- (void)signOut {
    [[NSUserDefaults standardUserDefaults] removeObjectForKey:kAuth];
}

@end
