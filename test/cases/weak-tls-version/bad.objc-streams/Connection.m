#import <Foundation/Foundation.h>

@implementation Connection

- (void)secure:(CFReadStreamRef)stream input:(NSInputStream *)input {
    NSDictionary *settings = @{(id)kCFStreamSSLLevel: (id)kCFStreamSocketSecurityLevelSSLv3};
    CFReadStreamSetProperty(stream, kCFStreamPropertySSLSettings, (CFDictionaryRef)settings);
    CFReadStreamSetProperty(stream, kCFStreamPropertySocketSecurityLevel, kCFStreamSocketSecurityLevelTLSv1);
    [input setProperty:NSStreamSocketSecurityLevelSSLv3 forKey:NSStreamSocketSecurityLevelKey];
    NSMutableDictionary *more = [NSMutableDictionary dictionary];
    [more setObject:(NSString *)kCFStreamSocketSecurityLevelSSLv2 forKey:(NSString *)kCFStreamSSLLevel];
    more[(NSString *)kCFStreamSSLLevel] = (NSString *)kCFStreamSocketSecurityLevelTLSv1;
}

@end
