@implementation Session
- (void)remember:(Answer *)answer {
    NSString *value = answer.refreshToken ?: @"";
    [[NSUserDefaults standardUserDefaults] setObject:value forKey:@"value"];
}
@end
