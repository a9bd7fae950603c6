@implementation Api
- (NSURLRequest *)item:(NSString *)identifier {
    NSString *address = [NSString stringWithFormat:@"http://api.acme.com/items/%@", identifier];
    return [NSURLRequest requestWithURL:[NSURL URLWithString:address]];
}

- (NSURL *)joined:(NSString *)path {
    return [NSURL URLWithString:[@"http://api.acme.com/" stringByAppendingString:path]];
}
@end
