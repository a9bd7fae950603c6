#import <React/RCTBridgeModule.h>

@implementation SessionModule

RCT_EXPORT_MODULE()

RCT_EXPORT_METHOD(remember:(NSString *)accessToken) {
    [[NSUserDefaults standardUserDefaults] setObject:accessToken forKey:@"value"];
}

@end
