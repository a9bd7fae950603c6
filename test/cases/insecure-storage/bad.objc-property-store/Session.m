@interface Session ()
@property (nonatomic, strong) NSUserDefaults *defaults;
@end

@implementation Session
- (void)remember:(NSString *)sessionToken {
    [self.defaults setObject:sessionToken forKey:@"a"];
    [_defaults setObject:sessionToken forKey:@"b"];
}
@end
