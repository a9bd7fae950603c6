#import "AppDelegate.h"

@implementation AppDelegate

- (void)prepare {
    [SAMKeychain setAccessibilityType:kSecAttrAccessibleAlwaysThisDeviceOnly];
    UICKeyChainStore *store = [UICKeyChainStore keyChainStoreWithService:@"com.example.harbor"];
    store.accessibility = UICKeyChainStoreAccessibilityAlways;
    self.valet = [[VALValet alloc] initWithIdentifier:@"Harbor" accessibility:VALAccessibilityAlways];
    A0SimpleKeychain *keychain = [A0SimpleKeychain keychain];
    keychain.defaultAccessiblity = A0SimpleKeychainItemAccessibleAlwaysThisDeviceOnly;
}

- (void)keep:(NSData *)data {
    NSDictionary *query = @{
        (__bridge id)kSecClass: (__bridge id)kSecClassGenericPassword,
        (__bridge id)kSecAttrAccessible: (__bridge id)kSecAttrAccessibleAlwaysThisDeviceOnly,
        (__bridge id)kSecValueData: data,
    };
    SecItemAdd((__bridge CFDictionaryRef)query, NULL);
    NSMutableDictionary *other = [NSMutableDictionary dictionary];
    [other setObject:(__bridge id)kSecAttrAccessibleAlways forKey:(__bridge id)kSecAttrAccessible];
    SecItemAdd((__bridge CFDictionaryRef)other, NULL);
}

@end
