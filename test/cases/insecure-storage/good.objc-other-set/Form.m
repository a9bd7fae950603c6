@implementation Form
- (NSDictionary *)body:(NSString *)token {
    NSMutableDictionary *body = [NSMutableDictionary dictionary];
    [body setObject:token forKey:@"token"];
    return body;
}
@end
