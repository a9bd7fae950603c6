#import "Session.h"
#import <UIKit/UIKit.h>
#import <Security/Security.h>

/// Keeps small secrets in the Keychain, on this device only, readable after the first unlock.
static NSMutableDictionary *KeychainItem(NSString *key) {
    return [@{
        (__bridge id)kSecClass : (__bridge id)kSecClassGenericPassword,
        (__bridge id)kSecAttrAccount : key,
    } mutableCopy];
}

__attribute__((unused)) static void KeychainSetString(NSString *value, NSString *key) {
    NSMutableDictionary *item = KeychainItem(key);
    SecItemDelete((__bridge CFDictionaryRef)item);
    [NSUserDefaults.standardUserDefaults removeObjectForKey:key];
    if (value == nil) return;
    item[(__bridge id)kSecValueData] = [value dataUsingEncoding:NSUTF8StringEncoding];
    item[(__bridge id)kSecAttrAccessible] = (__bridge id)kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly;
    SecItemAdd((__bridge CFDictionaryRef)item, NULL);
}

/// A value that an earlier version left in NSUserDefaults is moved on first use.
__attribute__((unused)) static NSString *KeychainString(NSString *key) {
    NSString *legacy = [NSUserDefaults.standardUserDefaults stringForKey:key];
    if (legacy != nil) KeychainSetString(legacy, key);
    NSMutableDictionary *item = KeychainItem(key);
    item[(__bridge id)kSecReturnData] = @YES;
    item[(__bridge id)kSecMatchLimit] = (__bridge id)kSecMatchLimitOne;
    CFTypeRef result = NULL;
    if (SecItemCopyMatching((__bridge CFDictionaryRef)item, &result) != errSecSuccess) return nil;
    return [[NSString alloc] initWithData:(__bridge_transfer NSData *)result encoding:NSUTF8StringEncoding];
}

static NSString *const kAuth = @"auth_token";

@implementation Session

- (void)remember:(NSString *)token {
    NSUserDefaults *defaults = [NSUserDefaults standardUserDefaults];
    KeychainSetString(token, kAuth);
    [defaults setObject:@"dark" forKey:@"theme"];
    [defaults synchronize];
}

- (NSString *)token {
    return KeychainString(kAuth);
}

- (NSString *)theme {
    return [[NSUserDefaults standardUserDefaults] stringForKey:@"theme"];
}

- (void)signOut {
    KeychainSetString(nil, kAuth);
}

@end
