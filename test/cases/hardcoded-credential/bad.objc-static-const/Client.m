#import "Client.h"

static NSString *const kClientSecret = @"8277e0910d750195b448797616e091ad";

@implementation Client
@end
