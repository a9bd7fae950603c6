@implementation Payment
- (NSString *)headerFor:(NSString *)user {
    return [NSString stringWithFormat:@"%@:sk_live_Wn9BM29KEZxdgqNmHRnE3afQ", user];
}
@end
