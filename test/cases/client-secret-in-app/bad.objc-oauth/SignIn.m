#import "SignIn.h"
#import "Secrets.h"

@implementation SignIn

- (NSDictionary *)parametersFor:(NSString *)code {
    return @{
        @"code": code,
        @"client_secret": OAUTH_CLIENT_SECRET,
    };
}

- (NSString *)bodyFor:(NSString *)code {
    return [NSString stringWithFormat:@"grant_type=client_credentials&scope=%@", code];
}

@end
