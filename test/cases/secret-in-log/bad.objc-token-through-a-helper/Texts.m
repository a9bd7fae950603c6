#import "Texts.h"

@implementation Texts
+ (NSString *)hexTextOf:(NSData *)data {
    NSMutableString *token = [NSMutableString new];
    for (NSUInteger place = 0; place < data.length; place++) {
        [token appendFormat:@"%02x", ((const unsigned char *)data.bytes)[place]];
    }
    NSLog(@"%lu bytes", (unsigned long)data.length);
    return token;
}
@end
