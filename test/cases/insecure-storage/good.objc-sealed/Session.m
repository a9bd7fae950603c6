@implementation Session
- (void)remember:(NSString *)token password:(NSString *)password {
    NSData *sealed = [self encrypt:token];
    [[NSUserDefaults standardUserDefaults] setObject:sealed forKey:@"access_token"];
    [[NSUserDefaults standardUserDefaults] setObject:[password sha256] forKey:@"check"];
}
@end
