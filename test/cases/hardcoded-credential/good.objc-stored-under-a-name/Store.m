@implementation Store
- (void)save:(NSString *)password {
    [self.keychain setObject:password forKey:@"Password" inCollection:@"Harbor7"];
    [self.keychain setString:password forKey:@"password"];
}
@end
