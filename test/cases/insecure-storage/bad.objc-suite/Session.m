@implementation Session
- (void)remember:(NSString *)password {
    NSUserDefaults *shared = [[NSUserDefaults alloc] initWithSuiteName:@"group.acme"];
    [shared setObject:password forKey:@"value"];
}
@end
