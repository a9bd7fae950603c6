#import <Foundation/Foundation.h>

@implementation Track

- (void)signedIn:(NSString *)token {
    [[Mixpanel sharedInstance] track:@"login" properties:@{@"method" : @"password", @"length" : @(token.length)}];
}

@end
