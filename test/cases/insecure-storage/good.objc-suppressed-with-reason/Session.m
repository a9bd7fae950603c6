@implementation Session
- (void)remember:(NSString *)token {
    // keyward-ignore insecure-storage -- a token of the demo server, worth nothing
    [[NSUserDefaults standardUserDefaults] setObject:token forKey:@"auth"];
}
@end
