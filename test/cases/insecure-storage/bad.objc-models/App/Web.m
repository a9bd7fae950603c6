#import <UIKit/UIKit.h>

@implementation Web

- (void)signIn:(NSString *)token {
    NSHTTPCookie *cookie = [NSHTTPCookie cookieWithProperties:@{NSHTTPCookieName: @"session", NSHTTPCookieValue: token}];
    [[NSHTTPCookieStorage sharedHTTPCookieStorage] setCookie:cookie];
    NSString *script = [NSString stringWithFormat:@"localStorage.setItem('token', '%@')", token];
    [self.webView evaluateJavaScript:script completionHandler:nil];
}

@end
