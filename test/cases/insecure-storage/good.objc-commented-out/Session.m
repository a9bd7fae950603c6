@implementation Session
- (void)remember:(NSString *)token {
    // [[NSUserDefaults standardUserDefaults] setObject:token forKey:@"access_token"];
    /* [[NSUserDefaults standardUserDefaults] setObject:token forKey:@"access_token"]; */
    [self.vault store:token];
}
@end
