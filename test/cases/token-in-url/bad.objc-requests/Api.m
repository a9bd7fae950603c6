#import "Api.h"

@implementation Api

- (NSURL *)ticketsFor:(NSString *)accessToken {
    NSURLComponents *components = [NSURLComponents componentsWithString:@"https://api.harbor.example/tickets"];
    components.queryItems = @[[NSURLQueryItem queryItemWithName:@"access_token" value:accessToken]];
    return components.URL;
}

- (NSURL *)accountFor:(NSString *)sessionToken {
    return [NSURL URLWithString:[NSString stringWithFormat:@"https://api.harbor.example/account?token=%@", sessionToken]];
}

@end
