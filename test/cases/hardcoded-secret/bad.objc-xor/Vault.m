#import "Vault.h"

static const unsigned char kData[] = { 79, 87, 99, 80, 85, 74, 89, 99, 110, 94, 4, 9, 15, 85, 123, 82, 5, 9, 88, 127, 117, 11, 100, 88, 5, 15, 112, 123, 75, 119, 11, 86 };

@implementation Vault
+ (NSString *)open {
    NSMutableString *out = [NSMutableString string];
    for (size_t i = 0; i < sizeof(kData); i++) {
        [out appendFormat:@"%c", kData[i] ^ 0x3c];
    }
    return out;
}
@end
