#import "Api.h"

@implementation Api

- (NSURLRequest *)request {
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://api.openai.com/v1/chat/completions"]];
    [request setValue:@"Bearer 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" forHTTPHeaderField:@"Authorization"];
    return request;
}

@end
