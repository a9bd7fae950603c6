#import <Foundation/Foundation.h>

@implementation Api

- (void)send:(NSURLRequest *)request {
    NSLog(@"%@ %lu", request.HTTPMethod, (unsigned long)request.allHTTPHeaderFields.count);
#ifdef DEBUG
    NSLog(@"headers %@", request.allHTTPHeaderFields);
#endif
}

@end
