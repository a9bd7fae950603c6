#import <UIKit/UIKit.h>

@implementation SlideVerifyView

- (void)load:(NSDictionary *)result {
    NSString *token = result[@"token"];
    NSLog(@"Token: %@", token);
}

@end
