#import "Login.h"

@implementation Login

- (void)answered:(NSDictionary *)answer {
    NSLog(@"answer %@", answer);
    [self.store open:answer[@"access_token"]];
}

- (void)told:(NSDictionary *)values {
    NSLog(@"values %@", values);
    [self.store open:[values objectForKey:@"access_token"]];
}

@end
