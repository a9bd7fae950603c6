#import "TokenStore.h"

@implementation TokenStore

- (void)prepare {
    [SAMKeychain setAccessibilityType:kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly];
    self.store.accessibility = UICKeyChainStoreAccessibilityWhenUnlockedThisDeviceOnly;
}

- (void)removeOld {
    NSDictionary *query = @{
        (__bridge id)kSecClass: (__bridge id)kSecClassGenericPassword,
        (__bridge id)kSecAttrAccessible: (__bridge id)kSecAttrAccessibleAlways,
    };
    SecItemDelete((__bridge CFDictionaryRef)query);
}

- (BOOL)isOpen:(NSDictionary *)attributes {
    return [attributes[(__bridge id)kSecAttrAccessible] isEqualToString:(__bridge id)kSecAttrAccessibleAlways];
}

@end
