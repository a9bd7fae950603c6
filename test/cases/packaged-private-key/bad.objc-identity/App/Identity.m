#import <Security/Security.h>

@implementation Identity

- (void)open {
    NSData *data = [NSData dataWithContentsOfFile:[[NSBundle mainBundle] pathForResource:@"client" ofType:@"p12"]];
    NSDictionary *options = @{(__bridge id)kSecImportExportPassphrase: @"gangway"};
    CFArrayRef items = NULL;
    SecPKCS12Import((__bridge CFDataRef)data, (__bridge CFDictionaryRef)options, &items);
}

- (void)openLater:(NSData *)data {
    NSMutableDictionary *options = [NSMutableDictionary dictionary];
    [options setObject:@"bollard" forKey:(__bridge id)kSecImportExportPassphrase];
    CFArrayRef items = NULL;
    SecPKCS12Import((__bridge CFDataRef)data, (__bridge CFDictionaryRef)options, &items);
}

@end
