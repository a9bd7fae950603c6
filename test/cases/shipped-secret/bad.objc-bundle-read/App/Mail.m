#import <Foundation/Foundation.h>

@implementation Mail

- (NSString *)key {
    return [[NSBundle mainBundle] objectForInfoDictionaryKey:@"SENDGRID_API_KEY"];
}

- (NSString *)secret {
    return [NSBundle mainBundle].infoDictionary[@"CLIENT_SECRET"];
}

@end
