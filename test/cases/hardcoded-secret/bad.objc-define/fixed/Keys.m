#import <Foundation/Foundation.h>

/// A short-lived token from your backend. The provider key stays on the server.
static NSString *sessionToken(void) {
    [NSException raise:NSInternalInconsistencyException format:@"Return the token that your backend issued at sign-in"];
    return nil;
}

#define OPENAI_API_KEY sessionToken()

NSString *header(void) {
    return [@"Bearer " stringByAppendingString:OPENAI_API_KEY];
}
