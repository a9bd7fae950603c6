@implementation Keys
- (NSDictionary *)all {
    return @{
        @"stripe" : @"sk_live_ZrjYwkkkKchfnzT5l0brI12a",
        @"theme" : @"dark",
    };
}
@end
