@implementation Session
- (void)clear {
    [[NSUserDefaults standardUserDefaults] setObject:nil forKey:@"access_token"];
    [[NSUserDefaults standardUserDefaults] setObject:@"" forKey:@"password"];
    [[NSUserDefaults standardUserDefaults] removeObjectForKey:@"access_token"];
}

- (NSString *)read {
    return [[NSUserDefaults standardUserDefaults] stringForKey:@"access_token"];
}
@end
