@interface Login ()
@property (nonatomic, copy) NSString *clientSecret;
@end

@implementation Login
- (void)show {
    NSLog(@"with %@", self.clientSecret);
    NSLog(@"with %@", _clientSecret);
}
@end
