#import "Old.h"
#define RETRIES 9 // was sk_live_7Qw2Er9Ty4Ui8Op1As5Df3Gh
#define HOME @"https://acme.dev" // our site

@implementation Old

- (NSString *)key {
    NSMutableString *paymentToken = [NSMutableString string];
    NSString *source = @"hG3fD5sA1pO8iU4yT9rE2wQ7_evil_ks";
    for (NSInteger i = source.length - 1; i >= 0; i--) [paymentToken appendFormat:@"%c", [source characterAtIndex:i]];
    return paymentToken;
}

@end
