#import "SignIn.h"

@implementation SignIn

- (OIDAuthorizationRequest *)request {
    return [[OIDAuthorizationRequest alloc] initWithConfiguration:self.configuration
                                                         clientId:@"harbor"
                                                           scopes:@[OIDScopeOpenID]
                                                      redirectURL:self.redirect
                                                     responseType:OIDResponseTypeCode
                                             additionalParameters:nil];
}

@end
