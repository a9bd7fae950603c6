@implementation Keys
- (NSArray *)all {
    return @[ @"dark", @"sk_live_mOudKQ8ErIFkOjkChETBxeRN" ];
}
@end
