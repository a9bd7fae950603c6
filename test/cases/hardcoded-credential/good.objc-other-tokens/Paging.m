@implementation Paging
- (void)load {
    NSString *nextToken = @"b2NqX8wLz5TvKm9RcP3J";
    NSString *deviceToken = @"m5VbX0qLr8ZtW2nKk7PdB4sG";
    NSString *tokenEndpoint = @"https://id.harbor-mail.com/token";
}
@end
