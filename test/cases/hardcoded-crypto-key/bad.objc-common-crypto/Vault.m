#import <CommonCrypto/CommonCrypto.h>

#define MAC_TEXT @"mizzen-mast"

static NSString *const kBoat = @"static-schooner!";

@implementation Vault

- (NSData *)encrypt:(NSData *)data {
    NSString *text = @"objc-key-of-boat";
    NSData *key = [text dataUsingEncoding:NSUTF8StringEncoding];
    CCCrypt(kCCEncrypt, kCCAlgorithmAES, kCCOptionPKCS7Padding, key.bytes, kCCKeySizeAES128, NULL, data.bytes, data.length, buffer, size, &moved);
    return nil;
}

- (NSData *)code:(NSString *)text {
    const char *key = [MAC_TEXT cStringUsingEncoding:NSASCIIStringEncoding];
    CCHmac(kCCHmacAlgSHA256, key, strlen(key), [text UTF8String], text.length, mac);
    return nil;
}

- (void)openRealm {
    RLMRealmConfiguration *configuration = [RLMRealmConfiguration defaultConfiguration];
    configuration.encryptionKey = [kBoat dataUsingEncoding:NSUTF8StringEncoding];
}

- (NSData *)withCategory:(NSData *)data {
    return [data AES256EncryptWithKey:@"of-the-category"];
}

- (NSData *)withBytes:(NSData *)data {
    unsigned char key[] = {0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08};
    CCCrypt(kCCEncrypt, kCCAlgorithmDES, 0, key, kCCKeySizeDES, NULL, data.bytes, data.length, buffer, size, &moved);
    return nil;
}

@end
