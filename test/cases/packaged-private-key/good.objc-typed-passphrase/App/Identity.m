#import <Security/Security.h>

@implementation Identity

- (void)open:(NSData *)data typed:(NSString *)typed {
    NSDictionary *options = @{(__bridge id)kSecImportExportPassphrase: typed};
    CFArrayRef items = NULL;
    SecPKCS12Import((__bridge CFDataRef)data, (__bridge CFDictionaryRef)options, &items);
}

@end
