#import <CommonCrypto/CommonCrypto.h>

@implementation Cipher

- (NSData *)sealWith:(NSString *)key data:(NSData *)data {
    char buffer[kCCKeySizeAES256 + 1];
    bzero(buffer, sizeof(buffer));
    [key getCString:buffer maxLength:sizeof(buffer) encoding:NSUTF8StringEncoding];
    CCCrypt(kCCEncrypt, kCCAlgorithmAES128, kCCOptionPKCS7Padding, buffer, kCCKeySizeAES256, NULL, data.bytes, data.length, sealed, size, &moved);
    return nil;
}

- (void)seal:(NSData *)data {
    [self sealWith:@"passed-on-objc" data:data];
}

@end
