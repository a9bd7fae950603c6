#import "Request.h"

@implementation Request
- (void)send {
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:self.url];
    [request setValue:@"b2NqX8wLz5TvKm9RcP3J" forHTTPHeaderField:@"X-Auth-Token"];
    [request setValue:@"Bearer m5VbX0qLr8ZtW2nKk7PdB4sG" forHTTPHeaderField:@"Authorization"];
}
@end
