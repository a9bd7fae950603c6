@implementation Login
- (void)keep:(NSString *)password {
    NSLog(@"storing %@", password);
    [SAMKeychain setPassword:password forService:@"acme" account:@"me"];
}
@end
