@implementation Login
- (void)done:(NSString *)token count:(NSUInteger)tokenCount answer:(Answer *)answer {
    NSLog(@"got a token");
    NSLog(@"tokens: %lu", tokenCount);
    NSLog(@"length %lu", token.length);
    NSLog(@"length %lu", [token length]);
    NSLog(@"has token: %d", token != nil);
    NSLog(@"same: %d", [token isEqualToString:@"x"]);
    NSLog(@"expires %@, type %@", answer.tokenExpiresAt, answer.tokenType);
    NSLog(@"status %@", answer.passwordStatus);
}
@end
