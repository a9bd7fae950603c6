#import "AppDelegate.h"

@implementation AppDelegate

- (void)application:(UIApplication *)app didRegisterForRemoteNotificationsWithDeviceToken:(NSData *)deviceToken {
    NSString *token = [[deviceToken description] stringByTrimmingCharactersInSet:brackets];
    NSLog(@"got %@", token);
}

- (void)setUp {
    [[FIRMessaging messaging] tokenWithCompletion:^(NSString *token, NSError *error) {
        NSLog(@"got %@", token);
    }];
    NSString *refreshedToken = [[FIRInstanceID instanceID] token];
    NSLog(@"%@", refreshedToken);
}

@end
