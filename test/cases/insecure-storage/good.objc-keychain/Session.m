@implementation Session
- (void)remember:(NSString *)token {
    NSDictionary *item = @{
        (__bridge id)kSecClass : (__bridge id)kSecClassGenericPassword,
        (__bridge id)kSecAttrAccount : @"access_token",
        (__bridge id)kSecValueData : [token dataUsingEncoding:NSUTF8StringEncoding],
        (__bridge id)kSecAttrAccessible : (__bridge id)kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly,
    };
    SecItemAdd((__bridge CFDictionaryRef)item, NULL);
}
@end
