@interface Session ()
@property (nonatomic, copy) NSString *kept;
@end

@implementation Session
- (instancetype)initWithLogin:(Login *)login {
    if ((self = [super init])) {
        _kept = login.clientSecret;
    }
    return self;
}

- (void)remember {
    [[NSUserDefaults standardUserDefaults] setObject:self.kept forKey:@"value"];
}
@end
