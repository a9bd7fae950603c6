@implementation Login
- (void)done:(NSString *)token {
#if DEBUG
    NSLog(@"token %@", token);
#endif
#ifdef DEBUG
    NSLog(@"token %@", token);
#else
    NSLog(@"token %@", token);
#endif
}
@end
