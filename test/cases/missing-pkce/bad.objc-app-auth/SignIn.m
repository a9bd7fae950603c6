#import "SignIn.h"

@implementation SignIn

- (OIDAuthorizationRequest *)request {
    return [[OIDAuthorizationRequest alloc] initWithConfiguration:self.configuration
                                                         clientId:@"harbor"
                                                           scopes:@[OIDScopeOpenID]
                                                      redirectURL:self.redirect
                                                     responseType:OIDResponseTypeToken
                                             additionalParameters:nil];
}

- (NSString *)address {
    return @"https://login.harbor.example/authorize?client_id=harbor&response_type=code";
}

@end
