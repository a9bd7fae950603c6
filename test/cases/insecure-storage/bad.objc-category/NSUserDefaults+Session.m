@implementation NSUserDefaults (Session)
- (void)rememberToken:(NSString *)token {
    [self setObject:token forKey:@"auth"];
}
@end
