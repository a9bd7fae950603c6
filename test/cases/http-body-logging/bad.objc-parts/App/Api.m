#import <Foundation/Foundation.h>

@implementation Api

- (void)send:(NSURLRequest *)request {
    NSLog(@"headers %@", request.allHTTPHeaderFields);
    NSLog(@"body %@", [[NSString alloc] initWithData:request.HTTPBody encoding:NSUTF8StringEncoding]);
}

@end
