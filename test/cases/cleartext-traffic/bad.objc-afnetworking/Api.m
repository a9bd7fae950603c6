@implementation Api
- (void)load {
    AFHTTPSessionManager *manager = [AFHTTPSessionManager manager];
    [manager GET:@"http://api.acme.com/items" parameters:nil headers:nil progress:nil success:nil failure:nil];
}
@end
