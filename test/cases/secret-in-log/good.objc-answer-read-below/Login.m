#import "Login.h"

@implementation Login

- (void)answered:(NSDictionary *)answer {
    NSLog(@"answer %lu %@", (unsigned long)answer.count, answer[@"status"]);
    [self.store open:answer[@"access_token"]];
}

@end
