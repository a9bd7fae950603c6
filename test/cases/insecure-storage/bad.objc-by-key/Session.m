#define kAccessTokenKey @"access_token"

@implementation Session
- (void)remember:(Answer *)answer {
    [[NSUserDefaults standardUserDefaults] setObject:answer.value forKey:kAccessTokenKey];
}
@end
