#import "Api.h"

@implementation Api

- (NSURL *)registerDevice:(NSString *)deviceToken {
    return [NSURL URLWithString:[NSString stringWithFormat:@"https://api.harbor.example/devices?token=%@", deviceToken]];
}

@end
