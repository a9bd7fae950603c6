#import "Tokens.h"

static const NSTimeInterval AccessTokenLifetime = 60 * 60 * 24 * 365;

@implementation Tokens
@end
