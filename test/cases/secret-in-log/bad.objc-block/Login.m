@implementation Login
- (void)start {
    [self.api signIn:^(NSString *password, NSError *error) {
        NSLog(@"%@", password);
    }];
}
@end
