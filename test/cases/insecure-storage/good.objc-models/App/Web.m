#import <UIKit/UIKit.h>

@implementation Web

- (void)signIn:(NSString *)token theme:(NSString *)theme {
    NSString *script = [NSString stringWithFormat:@"localStorage.setItem('theme', '%@')", theme];
    [self.webView evaluateJavaScript:script completionHandler:nil];
}

@end
