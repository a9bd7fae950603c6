#import "SignIn.h"

@implementation SignIn

- (NSDictionary *)parametersFor:(Registration *)app {
    return @{ @"client_secret": app.clientSecret, @"grant_type": @"authorization_code" };
}

@end
