@implementation Session
- (void)remember:(NSString *)token password:(NSString *)password {
    [SAMKeychain setPassword:password forService:@"acme" account:@"me"];
    [[UICKeyChainStore keyChainStore] setString:token forKey:@"access_token"];
    KeychainItemWrapper *wrapper = [[KeychainItemWrapper alloc] initWithIdentifier:@"token" accessGroup:nil];
    [wrapper setObject:password forKey:(__bridge id)kSecValueData];
}
@end
