// The live key is sk_live_h3UOWZMJc3zlYZiBozwyoJlW
@implementation Client
@end
