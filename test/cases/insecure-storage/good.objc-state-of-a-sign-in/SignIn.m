static NSString *const AuthSessionKey = @"AuthSessionKey";

@implementation SignIn
- (void)start {
    NSString *sessionState = [[NSUUID UUID] UUIDString];
    sessionState = [@"app-" stringByAppendingString:sessionState];
    [[NSUserDefaults standardUserDefaults] setObject:sessionState forKey:AuthSessionKey];
}
@end
