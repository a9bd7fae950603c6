#import "Vault.h"

@implementation Vault

- (NSString *)open:(NSMutableDictionary *)query {
    CFTypeRef result = NULL;
    query[(__bridge id)kSecReturnData] = @YES;
    OSStatus status = SecItemCopyMatching((__bridge CFDictionaryRef)query, &result);
    NSLog(@"status %d", (int)status);
    NSData *data = (__bridge_transfer NSData *)result;
    NSString *text = [[NSString alloc] initWithData:data encoding:NSUTF8StringEncoding];
    NSLog(@"found %lu bytes", (unsigned long)data.length);
    NSLog(@"found %@", text);
    return text;
}

@end
