@implementation Keys
- (void)read {
    self.apiKey = [NSBundle.mainBundle objectForInfoDictionaryKey:@"STRIPE_KEY"];
    self.other = NSProcessInfo.processInfo.environment[@"STRIPE_KEY"];
    self.third = @"$(STRIPE_KEY)";
}
@end
