@implementation Login
- (void)done:(NSString *)token {
    NSLog(@"token is %@",
          token);
}
@end
