#import <CommonCrypto/CommonCrypto.h>

static NSString *const kKeychainAccount = @"harbour-vault-key";

@implementation Vault

- (NSData *)encrypt:(NSData *)data key:(NSData *)key {
    NSData *iv = [@"0123456789abcdef" dataUsingEncoding:NSUTF8StringEncoding];
    CCCrypt(kCCEncrypt, kCCAlgorithmAES, kCCOptionPKCS7Padding, key.bytes, kCCKeySizeAES256, iv.bytes, data.bytes, data.length, buffer, size, &moved);
    return nil;
}

- (NSData *)fromKeychain {
    NSData *key = [Keychain dataForAccount:kKeychainAccount];
    CCHmac(kCCHmacAlgSHA256, key.bytes, key.length, buffer, size, mac);
    return nil;
}

- (NSMutableData *)random {
    NSMutableData *key = [NSMutableData dataWithLength:64];
    SecRandomCopyBytes(kSecRandomDefault, key.length, key.mutableBytes);
    RLMRealmConfiguration *configuration = [RLMRealmConfiguration defaultConfiguration];
    configuration.encryptionKey = key;
    return key;
}

@end
