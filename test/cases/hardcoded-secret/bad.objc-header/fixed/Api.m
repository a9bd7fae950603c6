#import "Api.h"

/// A short-lived token from your backend. The provider key stays on the server.
static NSString *sessionToken(void) {
    [NSException raise:NSInternalInconsistencyException format:@"Return the token that your backend issued at sign-in"];
    return nil;
}

@implementation Api

- (NSURLRequest *)request {
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://api.openai.com/v1/chat/completions"]];
    [request setValue:[NSString stringWithFormat:@"Bearer %@", sessionToken()] forHTTPHeaderField:@"Authorization"];
    return request;
}

@end
