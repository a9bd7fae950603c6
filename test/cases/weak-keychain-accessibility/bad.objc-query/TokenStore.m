#import "TokenStore.h"
#import <Security/Security.h>

@implementation TokenStore

- (BOOL)save:(NSData *)data {
    NSMutableDictionary *query = [NSMutableDictionary dictionary];
    query[(__bridge id)kSecClass] = (__bridge id)kSecClassGenericPassword;
    query[(__bridge id)kSecAttrAccessible] = (__bridge id)kSecAttrAccessibleAlways;
    query[(__bridge id)kSecValueData] = data;
    return SecItemAdd((__bridge CFDictionaryRef)query, NULL) == errSecSuccess;
}

@end
