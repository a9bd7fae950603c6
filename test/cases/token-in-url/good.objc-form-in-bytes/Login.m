@implementation Login
- (NSMutableURLRequest *)loginRequest:(NSString *)address name:(NSString *)name password:(NSString *)password {
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:[address stringByAppendingString:@"/login"]]];
    NSString *form = [NSString stringWithFormat:@"username=%@&password=%@", name.escaped, password.escaped];
    [request setHTTPBody:[NSData dataWithBytes:form.UTF8String length:[form lengthOfBytesUsingEncoding:NSUTF8StringEncoding]]];
    return request;
}
@end
