@implementation Session
- (void)signIn {
    __weak typeof(self) weakSelf = self;
    [self.api signInWithCompletion:^(Answer *answer, NSError *error) {
        [[NSUserDefaults standardUserDefaults] setObject:answer.accessToken forKey:@"value"];
        [weakSelf close];
    }];
}
@end
