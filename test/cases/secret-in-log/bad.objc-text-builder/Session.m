#import "Session.h"

@implementation Session

- (void)show {
    NSMutableString *text = [NSMutableString string];
    [text appendString:@"token "];
    [text appendString:self.accessToken];
    NSLog(@"%@", text);
    NSMutableString *other = [NSMutableString string];
    [other appendFormat:@"token %@", self.refreshToken];
    NSLog(@"%@", other);
    NSMutableString *harmless = [NSMutableString string];
    [harmless appendString:self.user];
    NSLog(@"%@", harmless);
}

@end
