#import <Foundation/Foundation.h>

@implementation Connection

- (void)secure:(CFReadStreamRef)stream input:(NSInputStream *)input {
    CFReadStreamSetProperty(stream, kCFStreamPropertySocketSecurityLevel, kCFStreamSocketSecurityLevelNegotiatedSSL);
    [input setProperty:NSStreamSocketSecurityLevelNegotiatedSSL forKey:NSStreamSocketSecurityLevelKey];
    NSDictionary *settings = @{(id)kCFStreamSSLLevel: (id)kCFStreamSocketSecurityLevelNegotiatedSSL};
    CFReadStreamSetProperty(stream, kCFStreamPropertySSLSettings, (CFDictionaryRef)settings);
}

- (BOOL)isOld:(NSString *)level {
    return [level isEqualToString:NSStreamSocketSecurityLevelSSLv3];
}

@end
