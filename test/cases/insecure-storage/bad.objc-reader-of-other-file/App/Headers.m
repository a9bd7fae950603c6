#import <Foundation/Foundation.h>

@implementation Headers

- (NSString *)authorization {
    return [[NSUserDefaults standardUserDefaults] stringForKey:@"access_token"];
}

@end
