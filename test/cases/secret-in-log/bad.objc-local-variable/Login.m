@implementation Login
- (void)done:(Answer *)answer {
    NSString *value = answer.accessToken;
    NSString *text = [NSString stringWithFormat:@"got %@", value];
    NSLog(@"%@", text);
}
@end
