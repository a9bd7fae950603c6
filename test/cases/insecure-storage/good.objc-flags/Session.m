@implementation Session
- (void)note:(NSString *)token {
    NSUserDefaults *defaults = [NSUserDefaults standardUserDefaults];
    [defaults setObject:@(token.length) forKey:@"length"];
    [defaults setObject:@(token != nil) forKey:@"has_token"];
    [defaults setObject:(token.length > 0 ? @"there" : @"none") forKey:@"token_state"];
}
@end
