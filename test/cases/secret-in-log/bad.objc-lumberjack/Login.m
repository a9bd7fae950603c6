@implementation Login
- (void)done:(NSString *)refreshToken {
    DDLogVerbose(@"refresh %@", refreshToken);
    DDLogError(@"failed with %@", refreshToken);
}
@end
