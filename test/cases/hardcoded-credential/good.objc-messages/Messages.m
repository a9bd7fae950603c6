@implementation Messages
- (void)show {
    NSString *password = NSLocalizedString(@"Password", nil);
    NSString *secret = @"The secret is missing";
    NSLog(@"token %@", @"expired");
    if ([self.token isEqualToString:@"(null)"]) return;
}
@end
