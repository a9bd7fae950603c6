@implementation Login
- (NSMutableURLRequest *)saveRequest:(NSString *)accessToken body:(NSData *)body {
    NSString *address = [NSString stringWithFormat:@"https://api.acme-harbors.com/save?access_token=%@", accessToken];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:address]];
    [request setHTTPBody:body];
    return request;
}
@end
