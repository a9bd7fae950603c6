@implementation Session
- (void)remember:(Login *)login {
    NSString *first = login.accessToken;
    NSString *second = [first stringByTrimmingCharactersInSet:NSCharacterSet.whitespaceCharacterSet];
    [[NSUserDefaults standardUserDefaults] setObject:second forKey:@"value"];
}
@end
