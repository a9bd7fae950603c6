@implementation Session
- (void)remember:(Login *)login {
    NSDictionary *session = @{@"user" : login.name, @"access_token" : login.value};
    [[NSUserDefaults standardUserDefaults] setObject:session forKey:@"session"];
}
@end
