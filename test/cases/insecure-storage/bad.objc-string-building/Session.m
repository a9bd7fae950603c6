@implementation Session
- (void)remember:(NSString *)user password:(NSString *)password {
    NSString *pair = [NSString stringWithFormat:@"%@:%@", user, password];
    NSString *text = [@"Basic " stringByAppendingString:pair];
    [[NSUserDefaults standardUserDefaults] setObject:text forKey:@"value"];
}
@end
