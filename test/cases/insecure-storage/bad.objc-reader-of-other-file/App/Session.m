#import <Foundation/Foundation.h>

@implementation Session

- (void)keep:(NSString *)accessToken {
    [[NSUserDefaults standardUserDefaults] setObject:accessToken forKey:@"access_token"];
}

@end
