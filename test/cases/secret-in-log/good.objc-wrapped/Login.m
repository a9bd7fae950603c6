@implementation Login
- (void)done:(NSString *)token password:(NSString *)password {
    NSLog(@"token %@", [self mask:token]);
    NSLog(@"hash %@", [password sha256]);
    NSLog(@"sealed %@", [self encrypt:password]);
}
@end
