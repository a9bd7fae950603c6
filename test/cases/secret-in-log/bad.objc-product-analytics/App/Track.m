#import <Foundation/Foundation.h>

@implementation Track

- (void)signedIn:(NSString *)token {
    [[Mixpanel sharedInstance] track:@"login" properties:@{@"token" : token}];
    [SentrySDK configureScope:^(SentryScope *scope) {
        [scope setExtraValue:token forKey:@"token"];
    }];
}

@end
