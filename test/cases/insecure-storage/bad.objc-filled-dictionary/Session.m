@implementation Session
- (void)remember:(Login *)login {
    NSMutableDictionary *session = [NSMutableDictionary dictionary];
    session[@"user"] = login.name;
    session[@"value"] = login.accessToken;
    [[NSUserDefaults standardUserDefaults] setObject:session forKey:@"session"];
}
@end
