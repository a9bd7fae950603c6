#define FORGOT @"Forgot password?"
#define AUTH_TOKEN @"api/auth/tokens"
#define KEY_THEME @"theme"
#define TOKEN_TYPE @"Bearer"
#define STRIPE_PREFIX @"sk_live_"
extern NSString *const kAccessToken;

@implementation Texts
- (LoginState *)state {
    return [[LoginState alloc] initWithPassword:@"" token:@""];
}
@end
