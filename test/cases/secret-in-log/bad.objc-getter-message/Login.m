@implementation Login
- (void)show:(Session *)session {
    NSLog(@"now %@", [session accessToken]);
}
@end
