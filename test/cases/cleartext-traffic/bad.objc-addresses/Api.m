#define BASE_URL @"http://api.acme.com/v1/"
static NSString *const kSocketURL = @"ws://chat.acme.com/live";

@implementation Api
- (NSURL *)page {
    return [NSURL URLWithString:@"http://www.acme-shop.com/terms"];
}

- (NSURL *)other {
    return [[NSURL alloc] initWithString:@"http://www.acme-shop.com/other"];
}
@end
