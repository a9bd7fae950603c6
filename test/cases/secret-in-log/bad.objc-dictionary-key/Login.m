@implementation Login
- (void)done:(NSDictionary *)json {
    NSLog(@"token %@", json[@"access_token"]);
    NSLog(@"token %@", [json objectForKey:@"access_token"]);
}
@end
